/** Zinnen: voorvoegsel, hoofd, clausules en opsommingen. */
import type { Bouwer } from '../parser.ts';
import * as T from '../tokens.ts';

export function zinregels(p: Bouwer) {
  const lijst = p.RULE('lijst', () => {
    p.CONSUME(T.LijstBegin);
    p.AT_LEAST_ONE(() => p.SUBRULE(onderdeel));
    p.CONSUME(T.LijstEinde);
  });

  const clausule = p.RULE('clausule', () => {
    p.AT_LEAST_ONE(() => p.OR([{ ALT: () => p.CONSUME(T.Stuk) }, { ALT: () => p.SUBRULE(lijst) }]));
  });

  const staart = p.RULE('staart', () => {
    p.OR([
      { ALT: () => p.CONSUME(T.Indien) },
      { ALT: () => p.CONSUME(T.Tenzij) },
      { ALT: () => p.CONSUME(T.Mits) },
    ]);
    p.SUBRULE(clausule);
  });

  const onderdeel = p.RULE('onderdeel', () => {
    p.CONSUME(T.Label);
    p.SUBRULE(clausule);
    p.MANY(() => p.SUBRULE(staart));
    p.OPTION(() => {
      p.CONSUME(T.Puntkomma);
      p.OPTION1(() => p.OR([{ ALT: () => p.CONSUME(T.En) }, { ALT: () => p.CONSUME(T.Of) }]));
    });
  });

  /** Geen eigen regel: alleen zo ziet de parser of achter een komma nog een verwijzing komt. */
  const verwijzingen = (): void => {
    p.CONSUME(T.Verwijzend);
    p.MANY(() => {
      p.OR([
        {
          ALT: () => {
            p.CONSUME(T.Komma);
            p.OPTION1(() => p.CONSUME(T.En));
          },
        },
        { ALT: () => p.CONSUME1(T.En) },
      ]);
      p.CONSUME1(T.Verwijzend);
    });
  };

  const afwijking = p.RULE('afwijking', () => {
    p.CONSUME(T.InAfwijkingVan);
    verwijzingen();
    p.OPTION(() => p.OR1([{ ALT: () => p.CONSUME(T.Dubbelepunt) }, { ALT: () => p.CONSUME1(T.Komma) }]));
  });

  const onverminderd = p.RULE('onverminderd', () => {
    p.CONSUME(T.Onverminderd);
    verwijzingen();
    p.OPTION(() => p.CONSUME1(T.Komma));
  });

  const opGrondVan = p.RULE('opGrondVan', () => {
    p.CONSUME(T.OpGrondVan);
    verwijzingen();
  });

  const cel = p.RULE('cel', () => {
    p.OPTION(() => p.SUBRULE(clausule));
  });

  const rij = p.RULE('rij', () => {
    p.CONSUME(T.RijBegin);
    p.SUBRULE(cel);
    p.MANY(() => {
      p.CONSUME(T.Streep);
      p.SUBRULE1(cel);
    });
    p.CONSUME(T.RijEinde);
  });

  const tabel = p.RULE('tabel', () => {
    p.AT_LEAST_ONE(() => p.SUBRULE(rij));
  });

  const zin = p.RULE('zin', () => {
    p.OPTION(() => p.CONSUME(T.Plaats));
    p.OPTION1(() =>
      p.OR([
        { ALT: () => p.SUBRULE(afwijking) },
        { ALT: () => p.SUBRULE(onverminderd) },
        { ALT: () => p.CONSUME(T.Hardheid) },
        { ALT: () => p.CONSUME(T.MetAfwijking) },
        { ALT: () => p.CONSUME(T.Indien) },
      ]),
    );
    p.SUBRULE(clausule);
    p.MANY(() => p.SUBRULE(staart));
    p.OPTION2(() => {
      p.CONSUME(T.Omdat);
      p.CONSUME(T.Tekst);
    });
    p.OPTION3(() => p.SUBRULE(opGrondVan));
    p.OPTION4(() => {
      p.CONSUME(T.TabelBegin);
      p.SUBRULE(tabel);
    });
    p.CONSUME(T.Punt);
  });

  const aard = p.RULE('aard', () => {
    p.OPTION(() => p.CONSUME(T.Plaats));
    p.CONSUME(T.Aard);
    p.CONSUME(T.Tekst);
    p.OPTION1(() => p.CONSUME(T.Punt));
  });

  /** `Het college wijkt [op grond van artikel 11] af van artikel 5, eerste lid: <uitkomst>, omdat "…".` */
  const wijktAf = p.RULE('wijktAf', () => {
    p.SUBRULE(clausule);
    p.OPTION(() => {
      p.SUBRULE(opGrondVan);
      p.SUBRULE1(clausule);
    });
    p.CONSUME(T.Dubbelepunt);
    p.SUBRULE2(clausule);
    p.OPTION1(() => {
      p.CONSUME(T.Omdat);
      p.CONSUME(T.Tekst);
    });
    p.CONSUME(T.Punt);
  });

  const nogNodig = p.RULE('nogNodig', () => {
    p.CONSUME(T.NogNodig);
    p.SUBRULE(clausule);
    p.MANY(() => {
      p.CONSUME(T.Puntkomma);
      p.SUBRULE1(clausule);
    });
    p.CONSUME(T.Punt);
  });

  return { zin, aard, wijktAf, nogNodig, clausule, tabel };
}
