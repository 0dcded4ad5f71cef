import type {Now} from '../../journal/day.ts';
import type {People, Person} from '../../journal/people/person.ts';
import {matches} from '../../journal/query/match.ts';
import {isMeant} from '../../journal/query/names.ts';
import {parseQuery} from '../../journal/query/parse.ts';
import type {Query, Term} from '../../journal/query/query.ts';
import {findWords} from '../../journal/query/words.ts';
import {readableIn} from '../filter/finding.ts';
import {blank, type Row} from './row.ts';

/** The rows of a short list that match, with the titles above them. A filter that cannot be read yet leaves all of them. */
export const filteredRows = (rows: readonly Row[], filter: string, people: People, now: Now): readonly Row[] => {
	const query = readableIn(filter, parseQuery(filter, now), now);
	if (!query) return rows;
	const kept: Row[] = [];
	let title: Row | undefined;
	for (const row of rows) {
		if (row.kind === 'title') title = row;
		if (!('key' in row) || !isHit(row, query, people)) continue;
		if (title) kept.push(...(kept.length > 0 ? [blank] : []), title);
		title = undefined;
		kept.push(row);
	}
	return kept;
};

const isHit = (row: Extract<Row, {readonly key: string}>, query: Query, people: People): boolean => {
	if (row.kind === 'account') return row.favours.some(favour => matches(query, favour, {people}));
	if (row.kind === 'person') return query.terms.every(term => isAbout(row.acquaintance.person, term, people) !== term.isNegated);
	return matches(query, row.entry, {people});
};

const isAbout = (person: Person, term: Term, people: People): boolean => {
	if (term.kind === 'with') return isMeant(people, term.name)(person.name);
	if (term.kind !== 'words') return false;
	const {name, aliases = [], circles = [], offers = [], work = '', city = '', notes = ''} = person;
	return [name, ...aliases, ...circles, ...offers, work, city, notes].some(text => findWords(term, text).fit > 0);
};
