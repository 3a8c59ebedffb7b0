/** What a private contract sheet says of one listing. It never stands in `content/` and never reaches a page. */
export interface Contract {
  /** Pounds a year. */
  value?: number | undefined;
  /** People at one time. */
  caseload?: number | undefined;
  /** Where the provider wants to be asked. */
  mailbox?: string | undefined;
  targets?: string | undefined;
  /** When the contract ends: YYYY, YYYY-MM or YYYY-MM-DD. It goes before what the listing says. */
  end?: string | undefined;
}

/** Contract sheets by the slug of the listing. */
export type Contracts = ReadonlyMap<string, Contract>;
