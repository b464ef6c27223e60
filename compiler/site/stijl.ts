/** Het uiterlijk: eigen kleuren in licht en donker, letters van het systeem, leesbaar vanaf 320 pixels en op papier. */
export const STIJL = `
:root{color-scheme:light dark;--papier:#fcfbf8;--vlak:#f3f1ea;--inkt:#1d2127;--zacht:#555b66;--lijn:#d4d0c4;--rand:#7b7f87;--link:#0b4f7d;--accent:#0b4f7d;--opaccent:#fff;
--goed:#1c6135;--goedvlak:#e3f1e6;--open:#7a4a00;--openvlak:#fdf0d5;--fout:#9b1c1c;--foutvlak:#fbe6e4;--rustigvlak:#e9e9ee;--rustig:#3f4653;
--sleutel:#7a2a6a;--waarde:#0a5a50;--aanhaling:#7a4a00;--opmerking:#5d6470;--markering:#fff3b8}
@media(prefers-color-scheme:dark){:root{--papier:#15181c;--vlak:#1e2329;--inkt:#e7e6e1;--zacht:#a9afb9;--lijn:#3a414b;--rand:#858c97;--link:#8ec7ee;--accent:#8ec7ee;--opaccent:#0c1a24;
--goed:#93d5a6;--goedvlak:#1b3324;--open:#f0c274;--openvlak:#382b10;--fout:#f5a39b;--foutvlak:#40201d;--rustigvlak:#2b3038;--rustig:#c3c8d1;
--sleutel:#e4a3d5;--waarde:#83d6c7;--aanhaling:#f0c274;--opmerking:#9ea5b0;--markering:#4a4211}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--papier);color:var(--inkt);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.sla-over{position:absolute;left:-100vw;top:0;background:var(--accent);color:var(--opaccent);padding:.6rem 1rem;z-index:2}.sla-over:focus{left:0}
.kop,.kruimels,main,.voet{max-width:60rem;margin-inline:auto;padding-inline:clamp(.9rem,4vw,2rem)}
.kop{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;padding-block:.8rem;border-bottom:1px solid var(--lijn)}
.kop .naam{font-weight:700;font-size:1.2rem;color:var(--inkt);text-decoration:none;padding:.4rem 0}
.kop form{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
input,select,textarea,button{font:inherit;color:inherit;background:var(--papier);border:1px solid var(--rand);border-radius:.3rem;padding:.4rem .6rem;min-height:2.6rem;max-width:100%}
input[type=search]{width:13rem}textarea{width:100%;min-height:5rem}
input[type=radio],input[type=checkbox]{min-height:0;width:1.2rem;height:1.2rem;margin:0;flex:none;accent-color:var(--accent)}
button{cursor:pointer;background:var(--vlak)}button:hover{border-color:var(--inkt)}
button.eerst{background:var(--accent);color:var(--opaccent);border-color:var(--accent);font-weight:600}
button.link{background:none;border:0;color:var(--link);text-decoration:underline;text-underline-offset:.15em;padding:.3rem .2rem;min-height:2rem}
.kruimels ol{display:flex;flex-wrap:wrap;gap:.2rem .5rem;list-style:none;padding:0;margin:.8rem 0 0;font-size:.95rem}
.kruimels li+li::before{content:"›";margin-right:.5rem;color:var(--zacht)}
main{padding-block:.5rem 3rem}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);line-height:1.25;margin:1rem 0 .6rem;text-wrap:balance}
h1 .opschrift{font-weight:400}
h2{font-size:1.3rem;line-height:1.3;margin:2.2rem 0 .6rem}h3{font-size:1.08rem;margin:1.4rem 0 .4rem}
p{margin:.5rem 0}ul,ol{padding-left:1.3rem;margin:.4rem 0}li{margin:.25rem 0}
.inleiding{font-size:1.1rem;max-width:46rem}
.klein{font-size:.93rem;color:var(--zacht)}.links{margin:.2rem 0}
.kaarten,.kaal,.inhoud,.voorbeelden,.feiten,.rij,.antwoorden{list-style:none;padding:0}
.kaarten{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
.kaart{background:var(--vlak);border:1px solid var(--lijn);border-radius:.5rem;padding:.3rem 1.1rem .6rem;margin:0 0 1rem}.kaarten .kaart{margin:0}
.kaart>h2,.kaart>h3{margin-top:.7rem}
.rij{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.inhoud li{padding:.28rem 0;border-bottom:1px solid var(--lijn)}
.merk{display:inline-block;margin-left:.3rem;border-radius:.25rem;padding:0 .45rem;margin-right:.3rem;font-size:.9rem;font-weight:600;border:1px solid currentColor}
.merk-goed{color:var(--goed);background:var(--goedvlak)}.merk-open{color:var(--open);background:var(--openvlak)}.merk-fout{color:var(--fout);background:var(--foutvlak)}.merk-rustig{color:var(--rustig);background:var(--rustigvlak)}
h2 .merk,h3 .merk{vertical-align:middle}
.klasse .merk,h2>.merk:first-child{margin-left:0}.klasse{font-size:.97rem}.klasse p{margin:.2rem 0}
.letop{border-left:.35rem solid var(--open);background:var(--openvlak);padding:.5rem .9rem;border-radius:.2rem}
.lid{border-top:1px solid var(--lijn);margin-top:1.6rem;padding-top:.2rem}.lid>h2{margin-top:.8rem}
.bron{background:var(--vlak);border:1px solid var(--lijn);border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0;font:.93rem/1.55 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:2}
.bron.breed{white-space:pre;overflow-x:auto;overflow-wrap:normal}
.bron code{font:inherit}
.t-sleutel{color:var(--sleutel);font-weight:600}.t-frase{color:var(--sleutel)}.t-waarde{color:var(--waarde)}.t-aanhaling{color:var(--aanhaling)}.t-opmerking{color:var(--opmerking);font-style:italic}.t-label{font-weight:700}
.anker:target+*,h2:target,h3:target,li:target{background:var(--markering)}
.uitleg{border-left:.35rem solid var(--accent);padding:.1rem 0 .1rem 1rem;margin:1rem 0}.uitleg>h3{margin-top:.3rem}
.regel+.regel,.uitleg>div+div{margin-top:.9rem}.deel{margin:.2rem 0}
.plaats{color:var(--zacht);font-size:.93rem}
.officieel{margin:.8rem 0;padding:.4rem 1rem;border-left:.35rem solid var(--rand);background:var(--vlak)}
details{margin:.6rem 0}summary{cursor:pointer;padding:.35rem 0;font-weight:600}
.feiten>li{border-bottom:1px solid var(--lijn);padding:.4rem 0}
.voorbeelden>li{border-bottom:1px solid var(--lijn);padding:.35rem 0}.voorbeeldnaam{font-weight:600}
.cijfers{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.2rem 1.5rem;margin:.8rem 0}.cijfers div{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--lijn);padding:.2rem 0}
dd{margin:0}.cijfers dd{font-weight:600;white-space:nowrap}dl:not(.cijfers) dt{font-weight:600;margin-top:.4rem}
.schuif{overflow-x:auto;border:1px solid var(--lijn);border-radius:.4rem;background:var(--vlak)}
figure{margin:.6rem 0}figcaption{font-size:.93rem;color:var(--zacht);margin:.4rem 0}
.diagram{display:block;margin-inline:auto;font:13px/1 system-ui,sans-serif}
.diagram text{fill:var(--inkt)}.diagram rect{fill:var(--papier);stroke:var(--rand);stroke-width:1.2}
.vak-beslissing rect{stroke:var(--accent);stroke-width:1.5}.vak-beoordeling rect{stroke:var(--open)}.vak-parameter rect,.vak-lezing rect{stroke-dasharray:4 3}
.diagram a text{text-decoration:underline}.diagram .pijl{fill:none;stroke:var(--rand);stroke-width:1.2}.diagram .punt{fill:var(--rand)}
.bladeren ul{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;list-style:none;padding:1rem 0 0;margin-top:2.5rem;border-top:1px solid var(--lijn)}
.voet{border-top:1px solid var(--lijn);padding-block:1rem 2.5rem;color:var(--zacht);font-size:.93rem}
.weg{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#proef>div>section,#proef .melding,#proef .fout{border:1px solid var(--lijn);border-radius:.5rem;padding:.2rem 1.1rem .8rem;margin:1rem 0}
#proef h3{margin-top:.7rem}#proef .uitkomst{background:var(--vlak)}
#proef .fout{border:1px solid var(--fout);border-left-width:.35rem;background:var(--foutvlak)}#proef p.fout{padding:.5rem .9rem}
#proef .melding{border:0;border-left:.35rem solid var(--accent);border-radius:.2rem;background:var(--vlak);padding:.3rem .9rem}
.slotzin{font-size:1.12rem}.slotzin .onbekend{border-bottom:2px dashed var(--open)}.slotzin .bekend{border-bottom:2px solid var(--accent)}
h4{font-size:1rem;margin:1rem 0 .3rem}.proza{font:inherit;white-space:pre-wrap;margin:.3rem 0}
fieldset{border:0;padding:0;margin:0;min-width:0}legend{font-weight:600;font-size:1.12rem;padding:0;margin:.3rem 0}
.keuzes{display:grid;gap:.15rem;margin:.6rem 0}.keus{display:flex;gap:.6rem;align-items:center;padding:.45rem .5rem;border-radius:.3rem;min-height:2.75rem}.keus:hover{background:var(--vlak)}
.veld{display:grid;gap:.25rem;margin:.7rem 0;max-width:34rem;justify-items:start}.veld label{font-weight:600}.veld input[type=text],.veld select{width:100%}
.knoppen{display:flex;flex-wrap:wrap;gap:.6rem;margin:.9rem 0 .3rem}
.antwoorden>li{border-bottom:1px solid var(--lijn);padding:.3rem 0}
#json{font:.9rem/1.5 ui-monospace,monospace}
[aria-invalid=true]{border:2px solid var(--fout)}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{:root{--papier:#fff;--vlak:#fff;--inkt:#000;--zacht:#333;--lijn:#999;--link:#000;--goedvlak:#fff;--openvlak:#fff;--foutvlak:#fff;--rustigvlak:#fff;--goed:#000;--open:#000;--fout:#000;--rustig:#000;--sleutel:#000;--waarde:#000;--aanhaling:#000;--opmerking:#333;--accent:#000;--markering:#fff}
body{font-size:10.5pt}.kop form,.vraag,.zaak,#proef .melding,button,.sla-over,.kruimels,.bladeren,.knoppen{display:none}.kop,.kruimels,main,.voet{max-width:none;padding-inline:0}
.vooraf::details-content{content-visibility:visible;block-size:auto}.bron,.kaart,.schuif,.vraag{break-inside:avoid}.schuif{overflow:visible;border:0}.diagram{max-width:100%;height:auto}
a[rel~=external]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}.bron.breed{white-space:pre-wrap}}
`.trimStart();
