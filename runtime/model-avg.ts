/** Wie een gegeven aanlevert, en wat het voor de AVG is. Niets hiervan verandert een uitkomst. */

export type Gegevenssoort =
  | 'geen persoonsgegeven'
  | 'persoonsgegeven'
  | 'gezondheidsgegeven'
  | 'genetisch gegeven'
  | 'biometrisch gegeven'
  | 'gegeven over ras of etnische afkomst'
  | 'gegeven over politieke opvattingen'
  | 'gegeven over godsdienst of levensovertuiging'
  | 'gegeven over vakbondslidmaatschap'
  | 'gegeven over seksueel gedrag of seksuele gerichtheid'
  | 'strafrechtelijk gegeven';

export interface Gegevensherkomst {
  /** Wie het gegeven of de waarde van een parameter aanlevert; meer dan één: een van hen. */
  readonly leverancier?: readonly string[];
  readonly avg?: {
    /** Eén; of meer bijzondere en strafrechtelijke naast elkaar. */
    readonly soorten: readonly Gegevenssoort[];
    /** Id van de {@link Verwerking} waarvoor het gebruikt wordt. */
    readonly verwerking?: string;
  };
  /** Door een plicht of bevoegdheid meegedeclareerd; de auteur kon er niets bij zeggen. */
  readonly afgeleid?: true;
}

/** Waarvoor persoonsgegevens gebruikt worden en op welke grond. Verwijzingen staan er zoals de auteur ze schreef. */
export interface Verwerking {
  readonly id: string;
  readonly naam: string;
  readonly doel: string;
  /** Artikel 6 van de AVG, en de wet waar de taak in staat. */
  readonly grondslag: readonly string[];
  /** Waarom bijzondere persoonsgegevens (artikel 9 van de AVG) gebruikt mogen worden. */
  readonly bijzonder?: readonly string[];
  /** Waarom persoonsgegevens van strafrechtelijke aard (artikel 10 van de AVG) gebruikt mogen worden. */
  readonly strafrechtelijk?: readonly string[];
  /** De verwerkingsverantwoordelijke. */
  readonly door?: readonly string[];
  readonly bewaartermijn?: string;
  readonly regel: number;
  readonly bestand?: string;
}

/** Een gegeven dat de AVG extra beschermt: bijzonder (artikel 9) of strafrechtelijk (artikel 10). */
export const isGevoelig = ({ avg }: Gegevensherkomst): boolean =>
  avg?.soorten.some((soort) => soort !== 'persoonsgegeven' && soort !== 'geen persoonsgegeven') === true;
