/** De website: bladzijden van regelingen om na te lezen en te proberen. */
export type { Programmas, Regelinginvoer, Sitebestand, Siteinvoer } from './invoer.ts';
export { maakSite } from './site.ts';
