/** De woorden waarmee de uitleg een feit of beslissing in een zin zegt. */
export interface Zegging {
  /** Ja/nee, of een verzameling met een gezegde: de zin als het niet zo is, "de cliënt heeft geen aanspraak op". */
  readonly ontkend?: string;
  /** Iets met een naamwoord: "de" geboortedatum van de cliënt, "het" tarief. */
  readonly lidwoord?: 'de' | 'het';
}
