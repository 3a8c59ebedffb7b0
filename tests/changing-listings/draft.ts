/** A listing's data as a test takes it apart, without asking at each step whether it is there: the test fails where it is not. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = any;
