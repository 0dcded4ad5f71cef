import {readPersonLine} from '../../../capture/person/read-person-line.ts';
import {changedFacts, toldOf} from '../../../capture/person/told-of-person.ts';
import {takenBy} from '../../../changes/people/rename.ts';
import type {ComposedText, Request} from '../../request.ts';
import type {World} from '../../world.ts';

/**
 * Where somebody is given a name that somebody else has: the question whether they are one person, with what that would
 * do, and what else was written of them. Undefined where the name is free.
 */
export const twinOf = ({purpose, field}: ComposedText, {journal, now, dates}: World): Request | undefined => {
	if (purpose.kind !== 'known') return undefined;
	const {name: from} = purpose.shown;
	const read = readPersonLine(field.text, {name: from, now, ...(dates && {dates})});
	const taken = read.isUnderstood && read.name !== undefined ? takenBy(journal, from, read.name) : undefined;
	if (!taken || !read.isUnderstood) return undefined;
	const facts = read.isNameOnly ? {} : changedFacts(toldOf(purpose.shown), read.told);
	const told = Object.keys(facts).length > 0 ? {told: {name: from, facts}} : {};
	return {kind: 'menu', lists: {kind: 'merge', person: taken.name, other: from, take: [], ...told}};
};
