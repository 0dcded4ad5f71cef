import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {capture} from '../../source/capture/grammar.ts';
import {knownIn} from '../../source/capture/names/known.ts';
import type {Instant, Now} from '../../source/journal/day.ts';
import {parseDay, parseTime} from '../../source/journal/day.ts';
import {emptyJournal} from '../../source/journal/journal.ts';
import {changePeople, noPeople} from '../../source/journal/person.ts';

type Case = {readonly line: string; readonly refuse?: true; readonly new?: readonly string[]; readonly expect?: readonly Readonly<Record<string, unknown>>[]};
type Cases = {readonly now: string; readonly people: readonly {readonly name: string; readonly aliases?: readonly string[]}[]; readonly cases: readonly Case[]};

const shared = new URL('../../../shared/capture-cases.json', import.meta.url);
const {now: moment, people, cases}: Cases = JSON.parse(readFileSync(existsSync(shared) ? shared : new URL('../capture-cases.json', import.meta.url), 'utf8'));

const instant = '2026-11-22T16:00:00.000Z' as Instant;
const day = parseDay(moment.slice(0, 10));
const time = parseTime(moment.slice(11));
if (!day || !time) throw new Error('the cases name no moment');
const now: Now = {day, time, instant};
const known = knownIn({
	...emptyJournal,
	people: changePeople(
		noPeople,
		new Set(),
		people.map(person => ({...person, created: instant, edited: instant})),
	),
});

test.each(cases)('$line', async ({line, refuse, new: added, expect: wanted = []}) => {
	const captured = await capture(line, {now, known});
	if (refuse) {
		expect(captured).toMatchObject({isUnderstood: false, message: expect.stringMatching(/[.?]$/), hint: expect.stringMatching(/\w/)});
		return;
	}
	expect(captured).toMatchObject({isUnderstood: true, drafts: wanted});
	if (captured.isUnderstood && added) expect(captured.newPeople).toEqual(added);
});
