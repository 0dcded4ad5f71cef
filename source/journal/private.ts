import type {Journal} from './journal.ts';
import type {Month} from './month.ts';
import {remembered} from './remember.ts';

/** A month without its private entries; the same one where it has none. */
export const withoutPrivateOf = remembered((month: Month): Month => {
	const entries = month.entries.filter(entry => !entry.private);
	return entries.length === month.entries.length ? month : {...month, entries};
});

/** The journal as somebody may see it who looks over the shoulder: without private entries. The same one where there are none. */
export const withoutPrivate = remembered((journal: Journal): Journal => {
	const months = journal.months.map(withoutPrivateOf);
	return months.every((month, at) => month === journal.months[at]) ? journal : {...journal, months};
});
