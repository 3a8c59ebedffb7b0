import type { Horizon } from '../../upkeep/contract-horizon.ts';
import type { CoverageMatrix } from '../../upkeep/coverage-matrix.ts';
import type { AreaSteps } from '../../upkeep/steps-per-area.ts';

/** A commissioner as its pages show it. */
export interface CommissionerView {
  /** Its own name. */
  name: string;
  /** A neutral name, for titles. */
  title: string;
  /** The path of its page: /upkeep/kent/ */
  path: string;
  until?: string | undefined;
  successor?: { name: string; path: string } | undefined;
  predecessors: string[];
  corrections?: string | undefined;
  website?: string | undefined;
  /** For how many listings it is named as paying. */
  paid: number;
  horizon: Horizon;
  /** The areas it answers for, each with who is served there. */
  areas: AreaView[];
  /** The pages with the figures of areas where it pays for something without being responsible for the area. */
  otherAreas: { name: string; path: string }[];
}

export interface AreaView {
  slug: string;
  name: string;
  country: 'england' | 'wales';
  matrix: CoverageMatrix;
  councils: CoverageMatrix[];
  steps: AreaSteps;
}
