/** Per verdeling een functie over een momentopname van zaken. */
import { uit, vrij, type Schrijver } from './schrijver.ts';
import { inCommentaar, naam as veiligeNaam, tekst } from './tekst.ts';

const PARAMETERS = 'zaken: readonly Verdeelzaak<Zaak>[], opties?: Opties';

/** Het type van zo'n functie. */
export const VERDEELTYPE = `(${PARAMETERS}) => Verdeeluitslag`;

export function schrijfVerdelingen(
  s: Schrijver,
): readonly { readonly naam: string; readonly tekst: string }[] {
  return (s.model.verdelingen ?? []).map(({ id, naam }) => {
    const gekozen = vrij(s, veiligeNaam(`verdeel${id.charAt(0).toUpperCase()}${id.slice(1)}`));
    const kop = `/** Verdeelt ${inCommentaar(naam)} over een momentopname van zaken. */\n`;
    const parameters = s.getypeerd ? PARAMETERS : 'zaken, opties';
    const type = s.getypeerd ? ': Verdeeluitslag' : '';
    const roep = `${uit(s, 'verdeel')}(model, ${tekst(id)}, zaken, opties)`;
    return { naam: gekozen, tekst: `${kop}const ${gekozen} = (${parameters})${type} =>\n  ${roep};\n` };
  });
}
