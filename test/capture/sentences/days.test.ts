import {expect, test} from 'vitest';
import {captureNow} from '../../../source/capture/grammar.ts';
import {offersOf} from '../../../source/capture/offers.ts';
import {surroundings} from '../surroundings.ts';

const around = surroundings([{name: 'Tom Becker'}, {name: 'Anna Meier'}]);

const read = (line: string) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return captured.drafts[0];
};

// It is Sunday 22 November 2026, 16:00.
test.each<[string, string, string?]>([
	['met Tom on the third Tuesday of October', '2026-10-20'],
	['met Tom on the last Friday of October', '2026-10-30'],
	['lunch with Tom the first Monday in December', '2026-12-07'],
	['lunch with Tom on the last Thursday of next month', '2026-12-31'],
	['met Tom on the 5th of last month', '2026-10-05'],
	['met Tom three days before Halloween', '2026-10-28'],
	['met Tom the day before Halloween', '2026-10-30'],
	['met Tom the Monday after Halloween', '2026-11-02'],
	['dinner with Tom the day after Thanksgiving', '2026-11-27'],
	['dinner with Tom three days before Christmas', '2026-12-22'],
	['drinks with Tom the Friday before Christmas', '2026-12-18'],
	['met Tom a week after the 3rd of November', '2026-11-10'],
	['met Tom the Tuesday before last', '2026-11-10'],
	['met Tom two nights ago', '2026-11-20'],
	['met Tom the night before last', '2026-11-20'],
	['met Tom a week ago Friday', '2026-11-13'],
	['met Tom on Sunday one week ago', '2026-11-15'],
	['met Tom 3d ago', '2026-11-19'],
	['met Tom a few days ago', '2026-11-19'],
	['met Tom this past Tuesday', '2026-11-17'],
	['met Tom on Tuesday of last week', '2026-11-10'],
	['met Tom last week on Thursday', '2026-11-12'],
	['lunch with Tom next week Tuesday', '2026-11-24'],
	['lunch with Tom Wednesday coming', '2026-11-25'],
	['lunch with Tom two weeks from Thursday', '2026-12-10'],
	['lunch with Tom Friday fortnight', '2026-12-11'],
	['lunch with Tom tomorrow week', '2026-11-30'],
	['lunch with Tom 3 weeks today', '2026-12-13'],
	['lunch with Tom three weeks from now', '2026-12-13'],
	['lunch with Tom sunday the twenty ninth', '2026-11-29'],
	['lunch with Tom on the thirty first of december', '2026-12-31'],
	['lunch with Tom on the 1st', '2026-12-01'],
	['lunch with Tom on the 18th', '2026-11-18'],
	['lunch with Tom on Good Friday', '2027-03-26'],
	['coffee with Tom on Easter Monday', '2027-03-29'],
	['met Tom on Labor Day', '2026-09-07'],
	['Black Friday shopping with Tom', '2026-11-27'],
	['drinks with Tom NYE', '2026-12-31'],
	['drinks with Tom on New Year’s Day', '2027-01-01'],
	['coffee with Tom Nov. 20', '2026-11-20'],
	['met Tom on the evening of the 12th', '2026-11-12'],
	['24.11. 18:00 band practice with Tom', '2026-11-24', '18:00'],
	['lunch with Tom December twelfth at 1', '2026-12-12', '13:00'],
	['dinner with Tom on the 20th at seven thirty', '2026-11-20', '19:30'],
	['met Tom on Tuesday between 12 and 2', '2026-11-17', '12:00'],
	['had dinner with Tom on Tuesday from 7 to 9', '2026-11-17', '19:00'],
	['met Tom at the wholesaler at like seven this morning', '2026-11-22', '07:00'],
	['coffee with Tom around, say, noon tomorrow', '2026-11-23', '12:00'],
	['met Tom for coffee around like 4', '2026-11-22', '16:00'],
	['coffee with Tom tomorrow elevenish', '2026-11-23', '11:00'],
	['A week on Saturday, ten-ish, coffee with Tom', '2026-12-05', '10:00'],
	['coffee with Tom tomorrow at half ten-ish', '2026-11-23', '10:30'],
	['dinner with Tom on Friday, sevenish', '2026-11-27', '19:00'],
	['call with Tom this coming Friday, nine in the morning by our clock', '2026-11-27', '09:00'],
	['met Tom for a walk yesterday, six in the morning, freezing', '2026-11-21', '06:00'],
	['pint with Tom on Friday, eight in the evening', '2026-11-27', '20:00'],
	['drinks with Tom tomorrow, nine at night', '2026-11-23', '21:00'],
	['nxt tue 730 site mtg w tom', '2026-11-24', '07:30'],
	['drinks w tom fri 730', '2026-11-27', '19:30'],
	['lunch w tom wed 1215', '2026-11-25', '12:15'],
	['coffee with Tom tomorrow 900', '2026-11-23', '09:00'],
	['zoom with Tom yesterday 300 slides to go through', '2026-11-21', ''],
	['lunch with Tom yesterday 130 people came', '2026-11-21', ''],
	['lunch with Tom yesterday, two in the group left early', '2026-11-21', ''],
	['Morgen um halb neun Frühstück mit Anna im Café Einstein', '2026-11-23', '08:30'],
	['morgen halb neun Kaffee mit Anna', '2026-11-23', '08:30'],
	['Kaffee mit Anna morgen um etwa 9', '2026-11-23', '09:00'],
	['am letzten Freitag im Oktober mit Anna Mittagessen gehabt', '2026-10-30'],
	['Abendessen mit Anna am Tag nach Weihnachten', '2026-12-26'],
	['nächste Woche Dienstag Mittagessen mit Anna', '2026-11-24'],
	['Kaffee mit Anna Freitag vor einer Woche', '2026-11-13'],
	['déjeuner avec Anna le premier lundi de décembre', '2026-12-07'],
	['déjeuner avec Anna mardi en huit', '2026-12-01'],
])('%s was or is on %s', (line, date, time) => {
	const draft = read(line);
	expect(draft).toMatchObject({kind: 'meeting', date, ...(time && {time})});
	if (time === '') expect(draft).not.toHaveProperty('time');
});

test.each([
	'met Tom the other day',
	'met Tom at the beginning of November',
	'lunch with Tom the week after next',
	'met Tom last summer',
	'had lunch with Tom in mid-October',
])('%s names no day, and is not taken', line => expect(read(line)).toMatchObject({kind: 'note'}));

test.each<[string, boolean]>([
	['lunch with Tom on Friday at 1', true],
	['lunch with Tom Fri 1pm, my treat', true],
	['coffee with Tom fri 9am at Sprüngli, hope he shows up', true],
	['lunch with Tom on Friday', false],
	['had lunch with Tom on Friday at 1', false],
	['lunch with Tom on Friday at 1, was loud', false],
	['lunch with Tom on Friday at 1, he needs a van', false],
	['lunch with Tom on Friday at 1, we laughed a lot', false],
])('of %s it is told whether it is to come', (line, isToCome) =>
	expect(read(line)).toMatchObject({date: isToCome ? '2026-11-27' : '2026-11-20'}),
);

test.each<[string, readonly string[]]>([
	['drinks with Tom in June', ['2026-06-01: drinks with Tom in June', '2027-06-01: drinks with Tom in June']],
	['lunch with Tom next week', ['2026-11-23: lunch with Tom next week']],
	['had lunch with Tom in March', ['2026-03-01: had lunch with Tom in March']],
	['coffee with Tom last month', ['2026-10-01: coffee with Tom last month']],
	['going to Lisbon next month', ['2026-12-01: going to Lisbon next month @ Lisbon']],
	[
		'coffee with Tom mid-December',
		['2026-12-15: coffee with Tom mid-December', '2025-12-15: coffee with Tom mid-December'],
	],
])('%s names no day: what is offered begins with one, and can be taken', (line, lines) => {
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	expect(captured.drafts.map(({kind}) => kind)).toEqual(['note']);
	const offers = offersOf(captured, around).map(offer => offer.line);
	expect(offers).toEqual(lines);
	for (const offer of offers) expect(read(offer)).toMatchObject({kind: 'meeting', date: offer.slice(0, 10)});
});
