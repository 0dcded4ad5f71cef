import {expect, test} from 'vitest';
import {makePrivate} from '../../../source/changes/make-private.ts';
import {give} from '../../../source/changes/people/give.ts';
import {merge, mergedIn} from '../../../source/changes/people/merge.ts';
import {commonTags, readTags, retag, tagsFor} from '../../../source/changes/retag.ts';
import {decided, id, journalOf, meeting, note, person, refusal, seen} from '../../journal/example.ts';

const first = meeting({id: id(1), people: ['Anna', 'Ben'], tags: ['work', 'old']});
const second = note({id: id(2), people: [], about: ['Anna'], tags: ['work']});
const bens = meeting({id: id(3), people: ['Ben']});
const journal = journalOf([first, second, bens], [person('Anna'), person('Ben'), person('Cleo', {aliases: ['C']})]);
const both = [seen(first), seen(second)];

test('entries of one are given to another, who may be new, in one transaction', () => {
	const given = decided(give({from: 'Anna', to: ' Anna  Meier ', entries: both}), journal);
	expect(given.entries.map(({after}) => [after?.people, after?.about])).toEqual([
		[['Anna Meier', 'Ben'], undefined],
		[[], ['Anna Meier']],
	]);
	expect(given.people.map(({after}) => after?.name)).toEqual(['Anna Meier']);
	expect(given.label).toBe('give 2 entries of Anna to Anna Meier');
	expect(decided(give({from: 'Anna', to: 'c', entries: [seen(first)]}), journal).people).toEqual([]);
});

test('nothing is given that is not theirs, nor to nobody, nor to themselves', () => {
	const why = (to: string, entries = both) => refusal(give({from: 'Anna', to, entries}), journal);
	expect(why('Cleo', [...both, seen(bens)])).toContain('Not every entry is with Anna.');
	expect(why(' ')).toContain('A person needs a name');
	expect(why('anna')).toContain("These are Anna's already.");
});

test('tags are put on and taken off all of them', () => {
	const tags = tagsFor(both, '#hiring');
	expect(commonTags(both)).toEqual(['work']);
	expect(tags).toEqual({on: ['hiring'], off: ['work']});
	const tagged = decided(retag({entries: both, tags: readTags('hiring, -#old work')}), journal);
	expect(tagged.entries.map(({after}) => after?.tags)).toEqual([
		['hiring', 'work'],
		['hiring', 'work'],
	]);
	expect(tagged.label).toBe('tag 2 entries');
	expect(refusal(retag({entries: both, tags: readTags('7up')}), journal)).toContain('"7up" is not a tag.');
	expect(refusal(retag({entries: both, tags: readTags('# -')}), journal)).toContain('Which tags?');
});

test('all are made private, and public only where all are private', () => {
	const made = decided(makePrivate({entries: both}), journal);
	expect(made.entries.every(({after}) => after?.private)).toBe(true);
	const half = [seen(first), seen({...second, private: true as const})];
	const mixed = journalOf([first, {...second, private: true as const}]);
	expect(decided(makePrivate({entries: half}), mixed).entries.every(({after}) => after?.private)).toBe(true);
});

test('of a field in which two differ the other is kept where it is taken, and the first goes into the notes', () => {
	const [anna, annie] = [person('Anna', {city: 'Bern', work: 'cook'}), person('Annie', {city: 'Basel', work: 'chef'})];
	const two = journalOf([first], [anna, annie]);
	const done = decided(merge({person: anna, other: annie, take: ['city']}), two);
	expect(done.people[0]?.after).toMatchObject({
		city: 'Basel',
		work: 'cook',
		notes: 'work of Annie: chef\ncity of Anna: Bern',
	});
	expect(mergedIn(done)).toEqual({person: 'Anna', other: 'Annie'});
	expect(mergedIn(decided(makePrivate({entries: both}), journal))).toBeUndefined();
});

test('the clock of a city goes with it, and what is not kept is noted in words', () => {
	const [anna, annie] = [
		person('Anna', {city: 'Bern', zone: 'Europe/Zurich', birthday: '--05-03', every: 21}),
		person('Annie', {city: 'Boston', zone: 'America/New_York', birthday: '1990-07-01', every: 45}),
	];
	const two = journalOf([first], [anna, annie]);
	const merged = (take: readonly string[]) => decided(merge({person: anna, other: annie, take}), two).people[0]?.after;
	expect(merged([])).toMatchObject({
		...{city: 'Bern', zone: 'Europe/Zurich'},
		notes: 'city of Annie: Boston (America/New_York)\nbirthday of Annie: 1 July 1990\nevery of Annie: 45 days',
	});
	expect(merged(['city'])).toMatchObject({city: 'Boston', zone: 'America/New_York'});
	expect(merged(['city'])?.notes).toContain('city of Anna: Bern (Europe/Zurich)');
	const {zone: _, ...plain} = annie;
	const without = journalOf([first], [anna, plain]);
	const after = decided(merge({person: anna, other: plain, take: ['city']}), without).people[0]?.after;
	expect(after).not.toHaveProperty('zone');
});

test('what is told of one of them with it is theirs before they become one', () => {
	const [anna, annie, ben] = [person('Anna', {city: 'Bern'}), person('Annie', {city: 'Basel'}), person('Ben')];
	const three = journalOf([first], [anna, annie, ben]);
	const told = {name: 'Annie', facts: {city: 'Berlin', work: 'cook', aliases: ['Ann']}};
	const done = decided(merge({person: anna, other: annie, told}), three);
	expect(done.people[0]?.after).toMatchObject({
		work: 'cook',
		notes: 'city of Annie: Berlin',
		aliases: ['Annie', 'Ann'],
	});
	expect(done.people[1]).toMatchObject({before: annie});
	const taken = {name: 'Annie', facts: {aliases: ['Ben']}};
	expect(refusal(merge({person: anna, other: annie, told: taken}), three)).toContain('name of somebody else');
});
