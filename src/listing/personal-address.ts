/** Words that role mailboxes are made of. */
const ROLE_WORDS = new Set(
  'abuse admin advice advocacy advocate ask assault bookings care centre child children chisva chat client complaints contact counselling counsellor crime crisis data dasv domestic duty email enquiries enquiry family feedback general govt health hello help helpdesk helpline hub idva info information intake isva live mail mailbox main me my national office office1 online outreach paediatric person press privacy rape reception referral referrals request safe safeguarding sarc secure service services sexual single spa support survivor survivors talk team the therapy us victim victims violence witness women young youth your'.split(
    ' ',
  ),
);

/** Whether a mailbox has the shape of a person's own: jane.smith@, j.smith@, jane_smith@. Names of roles and services have words of their own. */
export function isPersonalAddress(email: string): boolean {
  const [mailbox = '', host = ''] = email.toLowerCase().split('@');
  const parts = mailbox.split(/[._-]/);
  if (parts.length !== 2 || !parts.every((part) => /^[a-z]+$/.test(part)) || parts[1]!.length < 2) return false;
  return !parts.some((part) => ROLE_WORDS.has(part) || (part.length > 3 && host.includes(part)));
}
