/** What a private contract sheet says about one listing. It is never in `content/` and never reaches a page. */
export interface Contract {
  /** Pounds a year. */
  value?: number | undefined;
  /** People at one time. */
  caseload?: number | undefined;
  /** The provider's mailbox for questions. */
  mailbox?: string | undefined;
  targets?: string | undefined;
  /** When the contract ends: YYYY, YYYY-MM or YYYY-MM-DD. It goes before what the listing says. */
  end?: string | undefined;
}

/** Contract sheets by the slug of the listing. */
export type Contracts = ReadonlyMap<string, Contract>;
