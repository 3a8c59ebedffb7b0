import type { Answers } from '../../match/query.ts';

/** Reads the answers that are given; a question that was skipped is left out. */
export function formToAnswers(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const one = (name: string) => (data.get(name) as string | null) || undefined;
  const several = (name: string) => {
    const values = (data.getAll(name) as string[]).filter(Boolean);
    return values.length > 0 ? values : undefined;
  };
  return {
    situation: one('situation'),
    age: one('age'),
    gender: one('gender'),
    communities: several('communities'),
    contact: several('contact'),
    languages: several('languages'),
    needs: several('needs'),
  } as Answers;
}
