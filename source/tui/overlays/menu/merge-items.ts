import {merge, withTold} from '../../../changes/people/merge.ts';
import {differences} from '../../../changes/people/merge-choice.ts';
import {counted} from '../../../journal/counted.ts';
import {entriesNaming} from '../../../journal/entries-with.ts';
import {allPersons} from '../../../journal/people/people.ts';
import type {Person} from '../../../journal/person/person.ts';
import type {Listed} from '../../request.ts';
import type {World} from '../../world.ts';
import type {MenuItem} from './menu-item.ts';

type Merging = Extract<Listed, {readonly kind: 'merge'}>;

/**
 * What making one person of two does, before it is done: the entries and names that go over, and each fact in which
 * they differ, of which the other may be chosen; or the same with the names the other way round.
 */
export const mergeItems = (lists: Merging, {journal, whole}: World): readonly MenuItem[] => {
	const {take, told} = lists;
	const [person, other] = [lists.person, lists.other].map(name => allPersons(whole).find(one => one.name === name));
	if (!person || !other) return [];
	// Whom only private entries name may have introduced one of them, and is not named here.
	const shown = (one: Person): Person => withTold(allPersons(journal).find(({name}) => name === one.name) ?? one, told);
	const item = (says: string, does: MenuItem['does'], beside?: string): MenuItem => ({
		...{keys: '', says, group: '', does},
		...(beside !== undefined && {beside}),
	});
	const {length} = entriesNaming(journal, other.name);
	const names = [other.name, ...(shown(other).aliases ?? [])].join(', ');
	const wish = merge({person, other, take, ...(told && {told})});
	const menu = (changed: Merging): MenuItem['does'] => ({kind: 'menu', lists: changed});
	return [
		item(
			`Yes: ${counted(length, 'entry goes', 'entries go')} to ${person.name}, also called ${names}`,
			{kind: 'change', change: {kind: 'wish', wish}},
			'u undoes it',
		),
		...differences(shown(person), shown(other)).map(({field, words}, index) => {
			const isTaken = take.includes(field);
			const [kept, noted] = isTaken ? [words.theirs, words.notedMine] : [words.mine, words.notedTheirs];
			const changed = isTaken ? take.filter(one => one !== field) : [...take, field];
			const swapped = menu({...lists, take: changed, at: index + 1});
			return item(`${words.field}: ${kept}`, swapped, `${noted} goes into the notes; enter swaps`);
		}),
		item(
			`The other way round: ${other.name} keeps the name`,
			menu({kind: 'merge', person: other.name, other: person.name, take: [], ...(told && {told})}),
		),
		item('No: they stay two', {kind: 'say'}),
	];
};
