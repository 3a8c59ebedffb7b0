import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appleMail, gmail, outlook } from '../asking/answers.ts';
import { Round } from '../asking/round.ts';

test('both handbooks show what inbox prints for an answer, a correction and a reply in words; else copy it there', async () => {
  const asks = new Round();
  await asks.run('ask', '--area', 'kent', '--to', asks.out);
  const round = asks.copy('2026-11-30');
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  const from = (ref: string) => ({ from: `${ref}@provider.example` });
  const messages = {
    '1.eml': gmail(await asks.answer('fppu77'), from('fppu77')),
    '2.eml': appleMail(await asks.answer('cmw3zu', { 1: { kind: 'wrong', text: '0306 999 0199' } }), from('cmw3zu')),
    '3.eml': outlook('All fine, thank you!', { ...from('p4nbbb'), subject: 'RE: Please check your details (p4nbbb)' }),
  };
  for (const [name, text] of Object.entries(messages)) writeFileSync(join(folder, name), text);
  const { out } = await round.run('inbox', folder);
  for (const file of ['docs/handbook.md', 'docs/handbook.cy.md'])
    expect(readFileSync(file, 'utf8')).toContain(`\`\`\`text\n${out}\`\`\`\n`);
});
