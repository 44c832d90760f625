import type { Publication } from '../publication.ts';

/** The parts of a publication by name, so that a renderer can say which one it takes. */
export type Figures = Publication['figures'];
export type Project = Figures['project'];
export type Result = Figures['results'][number];
export type Indicator = Figures['indicators'][number];
export type Measure = Indicator['measure'];
export type Dimension = Figures['dimensions'][number];
export type DataRow = Figures['data'][number];
export type Gap = Figures['gaps'][number];
export type Changes = NonNullable<Figures['changes']>;
export type Change = Changes['figures'][number];
export type Redefinition = Changes['definitions'][number];
export type NarrativeEntry = Publication['narrative'][number];
export type Kind = Figures['kind'];
