/** Elementen maken met Preact, zonder JSX: een naam, eigenschappen en inhoud. */
import { createElement, type ComponentChild, type ComponentChildren, type VNode } from 'preact';

export type { ComponentChild, ComponentChildren, VNode };

export type Eigenschappen = Readonly<Record<string, unknown>>;

export const h = (naam: string, eigenschappen: Eigenschappen | null, inhoud?: ComponentChildren): VNode =>
  createElement(naam, { ...eigenschappen }, inhoud);
