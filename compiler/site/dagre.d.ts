/** Wat hier van dagre gebruikt wordt: de typen van het pakket zelf zijn met deze moduleoplossing niet te lezen. */
declare module '@dagrejs/dagre' {
  interface Plek {
    readonly x: number;
    readonly y: number;
  }
  export class Graph {
    setGraph(maten: object): void;
    setDefaultEdgeLabel(label: () => object): void;
    setNode(id: string, maten: { readonly width: number; readonly height: number }): void;
    setEdge(van: string, naar: string): void;
    graph(): { readonly width?: number; readonly height?: number };
    node(id: string): Plek;
    edges(): readonly { readonly v: string; readonly w: string }[];
    edge(pijl: { readonly v: string; readonly w: string }): { readonly points?: readonly Plek[] };
  }
  export function layout(graaf: Graph): void;
}
