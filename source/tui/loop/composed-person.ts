import {loadDates} from '../../capture/dates/library.ts';
import {readPersonLine} from '../../capture/person/read-person-line.ts';
import {changedFacts, toldOf} from '../../capture/person/told-of-person.ts';
import {tidy} from '../../changes/people/person-now.ts';
import {setFacts} from '../../changes/people/set-facts.ts';
import type {Context, Wish} from '../../journal/wish.ts';
import {cannot, type Refusal} from '../../refusal.ts';
import type {Purpose} from '../request.ts';

/** The wish that makes of a person what their line says: what it leaves out is forgotten, and its name is theirs. */
export const personComposed = async (
	{person, shown}: Extract<Purpose, {readonly kind: 'known'}>,
	text: string,
	{now}: Context,
): Promise<Wish | Refusal> => {
	const plain = readPersonLine(text, {name: shown.name, now});
	const read =
		plain.isUnderstood || !plain.needsDates
			? plain
			: readPersonLine(text, {name: shown.name, now, dates: await loadDates()});
	if (!read.isUnderstood) return cannot(read.message, 'Nothing was changed.', read.hint);
	const to = tidy(read.name ?? shown.name);
	const facts = read.isNameOnly ? {} : changedFacts(toldOf(shown), read.told);
	const isRenamed = to !== shown.name;
	if (!isRenamed && Object.keys(facts).length === 0) return cannot('It reads as it did.');
	return setFacts({person, facts, ...(isRenamed && {to})});
};
