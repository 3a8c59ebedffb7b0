import { kindToFields } from '../../edit/content-kinds.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { Checked } from './Checked.tsx';
import { Fields } from './Field.tsx';
import { Form } from './form-context.ts';
import { valueAt } from './paths.ts';
import { Section } from './Section.tsx';

// What changes most often comes first, then what is confirmed, then the rest, folded.
const FIRST = ['contact', 'hours'] as const;
const REST = [
  'tested',
  'capacity',
  'eligibility',
  'access',
  'coverage',
  'places',
  'commissioning',
  'forensic',
  'lifecycle',
  'sources',
  'toCheck',
  'review',
] as const;
const TOP = ['ref', 'name', 'welshName', 'discreetName', 'slug', 'provider', 'types', 'summary'] as const;

/** A listing's fields, in parts of which most are folded away. */
export function ListingParts({ due, isNew, withheld }: { due: readonly FactGroup[]; isNew: boolean; withheld: readonly string[] }) {
  const schema = kindToFields('listing');
  const all = Object.keys(schema.properties!);
  const only = (wanted: readonly string[]) => all.filter((name) => !wanted.includes(name));
  const part = (name: string, isOpen: boolean) => (
    <Part key={name} name={name} isOpen={isOpen} isWithheld={withheld.includes(name)} skip={only([name])} />
  );
  const top = <Part name="identity" isOpen={isNew} isWithheld={false} skip={only(TOP)} />;
  return (
    <>
      {isNew && top}
      {isNew && part('coverage', true)}
      {FIRST.map((name) => part(name, true))}
      <Checked due={due} />
      {!isNew && top}
      {REST.filter((name) => !isNew || name !== 'coverage').map((name) => part(name, false))}
    </>
  );
}

function Part({ name, isOpen, isWithheld, skip }: { name: string; isOpen: boolean; isWithheld: boolean; skip: readonly string[] }) {
  return (
    <Form.Consumer>
      {(form) => {
        const { editor } = form!.speaker.texts;
        const title = name === 'identity' ? editor.identity : editor.fields[name as keyof typeof editor.fields].label;
        const isBad = form!.problemsAt(name, true).length > 0;
        return (
          <Section title={title} isOpen={isOpen || isBad} id={`part-${name}`}>
            {name === 'lifecycle' && valueAt(form!.data, ['lifecycle', 'status']) === 'closed' && (
              <p className="help">{editor.closeHelp}</p>
            )}
            {isWithheld ? <p className="soft">{editor.withheld}</p> : <Fields path={[]} schema={kindToFields('listing')} skip={skip} />}
          </Section>
        );
      }}
    </Form.Consumer>
  );
}
