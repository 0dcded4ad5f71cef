import {expect, test} from 'vitest';
import {parseQuery} from '../../../source/journal/query/parse.ts';
import {peopleFound} from '../../../source/journal/query/people-found.ts';
import {isQueryFault} from '../../../source/journal/query/query.ts';
import {context, journalOf, person} from '../example.ts';

const {people} = journalOf(
	[],
	[
		person('Ada Lovelace', {city: 'Berlin', notes: 'hates cilantro', birthday: '--12-10'}),
		person('Ben Stone', {offers: ['law', 'contracts'], city: 'Bern', aliases: ['the lawyer']}),
		person('Berta Klein', {work: 'cook'}),
	],
);

const found = (text: string) => {
	const query = parseQuery(text, context().now);
	if (isQueryFault(query)) throw new Error(query.message);
	return peopleFound(people, query).map(({person: {name}, by}) => (by === '' ? name : `${name}: ${by}`));
};

test.each([
	['cilantro', ['Ada Lovelace: notes: hates cilantro']],
	['lawyer', ['Ben Stone: also the lawyer']],
	['ber', ['Berta Klein', 'Ada Lovelace: lives in Berlin', 'Ben Stone: lives in Bern']],
	['ada berlin', ['Ada Lovelace: lives in Berlin']],
	['law -bern', []],
	['december', ['Ada Lovelace: birthday 10 December']],
	['cook @berta', ['Berta Klein: work: cook']],
	['cook @ada', []],
	// What only entries have finds nobody, and names alone are for with:.
	['berlin is:open', []],
	['@ada', []],
	['nobody', []],
])('%s', (text, names) => expect(found(text)).toEqual(names));
