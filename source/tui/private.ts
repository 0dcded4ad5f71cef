import type {Journal} from '../journal/journal.ts';
import type {Month} from '../journal/month.ts';
import {remembered} from '../journal/remember.ts';

const open = remembered((month: Month): Month => {
	const entries = month.entries.filter(entry => !entry.private);
	return entries.length === month.entries.length ? month : {...month, entries};
});

/** The journal as somebody may see it who looks over the shoulder: without private entries. The same one where there are none. */
export const withoutPrivate = remembered((journal: Journal): Journal => {
	const months = journal.months.map(open);
	return months.every((month, at) => month === journal.months[at]) ? journal : {...journal, months};
});
