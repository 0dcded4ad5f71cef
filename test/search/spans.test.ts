import fc from 'fast-check';
import {expect, test} from 'vitest';
import {spansOf, type TextRole} from '../../source/search/spans.ts';
import {id, journalOf, meeting, note, person} from '../journal/example.ts';
import {search} from './journals.ts';

const journal = journalOf(
	[
		meeting({
			id: id(1),
			people: ['Grace Hopper', 'Ada Lovelace', '佐藤 美咲'],
			place: 'Café Central',
			tags: ['work/acme'],
			text: 'die Straße, the new role',
		}),
		note({id: id(2), text: 'Jose\u0301 and José met نور 👩🏽‍🚀'}),
	],
	[person('Ada Lovelace', {aliases: ['the Countess']})],
);
const marked = (query: string, text: string, field: TextRole = 'text'): readonly string[] =>
	spansOf(search(journal, query).plan, text, field, journal.people).map(
		({start, end}) => `${start}:${text.slice(start, end)}`,
	);

test.each<[query: string, text: string, spans: readonly string[], field?: TextRole]>([
	['role', 'the new role, roles', ['8:role', '14:role']],
	['strasse', 'die Straße', ['4:Straße']],
	['stras', 'die Straße', ['4:Straß']],
	['jose', 'Jose\u0301 and José', ['0:Jose\u0301', '10:José']],
	['José', 'jose José', ['5:José']],
	['美咲', '佐藤 美咲', ['3:美咲']],
	['نور', 'met نور', ['4:نور']],
	['👩🏽‍🚀', 'an 👩🏽‍🚀 up', ['3:👩🏽‍🚀']],
	['new ole', 'the new role', ['4:new']],
	['"new role" the', 'the new role', ['0:the', '4:new role']],
	['-role new', 'the new role', ['4:new']],
	['hoper', 'Grace Hopper', ['6:Hopper']],
	['gracehopper', 'with Grace Hopper, today', ['5:Grace Hopper']],
	['with:countess', 'Ada Lovelace', ['0:Ada Lovelace'], 'person'],
	['with:countess', 'Ada Lovelace', [], 'text'],
	['-with:ada', 'Ada Lovelace', [], 'person'],
	['at:café', 'Café Central', ['0:Café Central'], 'place'],
	['tag:work', 'work/acme', ['0:work/acme'], 'tag'],
	['is:meeting', 'meeting', []],
	['', 'anything', []],
])('%s in "%s" marks %j', (query, text, spans, field = 'text') => {
	expect(marked(query, text, field)).toEqual(spans);
});

test('spans are in order, do not touch, and lie within the text', () => {
	const bit = fc.constantFrom('ß', 'ss', 'e\u0301', 'é', 'Ada', ' ', '👩🏽‍🚀', '美咲', 'نور', 'role', 'x');
	const {plan} = search(journal, 'ada s');
	fc.assert(
		fc.property(fc.array(bit), parts => {
			const text = parts.join('');
			let last = -1;
			for (const {start, end} of spansOf(plan, text, 'text', journal.people)) {
				expect(start > last && end > start && end <= text.length).toBe(true);
				last = end;
			}
		}),
	);
});
