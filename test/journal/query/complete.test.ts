import {expect, test} from 'vitest';
import {completeQuery} from '../../../source/journal/query/complete.ts';
import {id, journalOf, meeting, person} from '../example.ts';

const journal = journalOf(
	[
		meeting({id: id(1), people: ['Grace Hopper'], place: 'the canal', tags: ['work/acme']}),
		meeting({id: id(2), people: ['Grace Hopper', '佐藤 美咲'], place: 'Café Central', tags: ['writing']}),
		meeting({id: id(3), people: ['Grace Kelly'], place: 'Café Central'}),
	],
	[person('Amazing Grace'), person('نور', {aliases: ['Noor']})],
);
const complete = (text: string, cursor = text.length): readonly string[] =>
	completeQuery(text, cursor, journal).options.map(option => option.text);

test.each([
	['with:gr', ['with:"Grace Hopper"', 'with:"Grace Kelly"', 'with:"Amazing Grace"']],
	['with:"Grace H', ['with:"Grace Hopper"']],
	['lunch -with:noo', ['-with:Noor']],
	['with:نو', ['with:نور']],
	['with:美', ['with:"佐藤 美咲"']],
	['at:caf', ['at:"Café Central"']],
	['at:canal', ['at:"the canal"']],
	['tag:w', ['tag:work', 'tag:work/acme', 'tag:writing']],
	['is:pro', ['is:promised']],
	['is:promised', []],
	['lunch', []],
	['date:2', []],
	['', []],
])('%s is completed', (text, options) => {
	expect(complete(text)).toEqual(options);
});

test('what is replaced is the term at the cursor, whole', () => {
	expect(completeQuery('a is:no b', 7, journal)).toMatchObject({
		start: 2,
		end: 7,
		options: [{label: 'note', text: 'is:note'}],
	});
	expect(completeQuery('a is:no b', 1, journal).options).toEqual([]);
});

test('the most used comes first, and everything is offered before a letter is typed', () => {
	expect(complete('at:')).toEqual(['at:"Café Central"', 'at:"the canal"']);
	expect(complete('with:')[0]).toBe('with:"Grace Hopper"');
	expect(complete('is:')).toContain('is:starred');
});
