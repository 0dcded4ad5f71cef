import {expect, test} from 'vitest';
import {editByLine, editNow} from '../../source/capture/edit-line.ts';
import {captureNow} from '../../source/capture/grammar.ts';
import {toLine} from '../../source/capture/to-line.ts';
import type {Ask, Entry, Favour, Meeting, Note} from '../../source/journal/entry.ts';
import {asDay, asTime, instant, newId, surroundings} from './surroundings.ts';

const around = surroundings();
const base = {
	created: instant,
	edited: instant,
	date: asDay('2026-11-20'),
	starred: true as const,
	raw: {weather: 'rain'},
};
const meeting: Meeting = {
	...base,
	id: newId(),
	kind: 'meeting',
	how: 'walk',
	state: 'missed',
	time: asTime('15:00'),
	people: ['Ada Lovelace'],
	place: 'Noma',
	text: 'a walk with Ada, about #compilers',
	tags: ['compilers', 'work'],
};
const favour: Favour = {
	...base,
	id: newId(),
	kind: 'favour',
	way: 'given',
	state: 'settled',
	settled: {date: asDay('2026-11-21'), by: 'returned', entry: newId()},
	people: ['Grace Kelly'],
	text: 'intro',
	meeting: newId(),
	due: asDay('2026-11-27'),
};
const note: Note = {...base, id: newId(), kind: 'note', people: [], text: 'quiet day'};

const edit = async (entry: Entry, change: (line: string) => string): Promise<Entry> => {
	const edited = await editByLine(entry, change(toLine(entry, around)), around);
	if (!edited.isUnderstood) throw new Error(edited.message);
	return edited.entry;
};

test.each<[string, Entry]>([
	['meeting', meeting],
	['favour', favour],
	['note', note],
])('a line that is not changed changes nothing of a %s', async (_, entry) => {
	expect(await edit(entry, line => line)).toBe(entry);
	expect(await edit(entry, line => `  ${line} `)).toBe(entry);
});

test('an ask is asked, on another day, or not after all, by its line', async () => {
	const open: Ask = {...base, id: newId(), kind: 'ask', state: 'open', people: ['Grace Kelly'], text: 'a lift'};
	const asked: Ask = {...open, state: 'asked', asked: asDay('2026-11-21')};
	expect(await edit(open, line => `${line} asked:2026-11-21`)).toEqual(asked);
	expect(await edit(asked, line => line.replace('-21', '-20'))).toEqual({...asked, asked: '2026-11-20'});
	expect(await edit(asked, line => line.replace('a lift', 'the van'))).toEqual({...asked, text: 'the van'});
	expect(await edit(asked, line => line.replace(' asked:2026-11-21', ''))).toEqual(open);
	const granted: Ask = {...asked, state: 'granted', answer: {date: asDay('2026-11-22')}};
	expect(await edit(granted, line => line.replace('a lift', 'the van'))).toEqual({...granted, text: 'the van'});
});

test('what is changed in the line changes, and all else of the entry stays', async () => {
	expect(await edit(meeting, line => line.replace('Noma', 'the canal'))).toEqual({...meeting, place: 'the canal'});
	expect(await edit(meeting, line => line.replace('2026-11-20 15:00', '2026-11-19 16:00'))).toEqual({
		...meeting,
		date: '2026-11-19',
		time: '16:00',
	});
	expect(await edit(meeting, line => line.replace('with Ada', 'with Ada and Bob Stone'))).toMatchObject({
		people: ['Ada Lovelace', 'Bob Stone'],
		state: 'missed',
		starred: true,
		raw: base.raw,
	});
	expect(await edit(favour, line => line.replace('intro', 'introduction'))).toEqual({...favour, text: 'introduction'});
	expect(await edit(favour, line => line.replace('due:2026-11-27', 'due:2026-12-01'))).toEqual({
		...favour,
		due: '2026-12-01',
	});
});

test('what is taken out of the line is gone from the entry', async () => {
	const edited = await edit(meeting, line => line.replace(' 15:00', '').replace(' @ Noma', '').replace(' #work', ''));
	expect(edited).not.toHaveProperty('time');
	expect(edited).not.toHaveProperty('place');
	expect(edited).toMatchObject({tags: ['compilers'], how: 'walk'});
});

test('a date that is moved into the future plans a meeting, and one moved back unplans it', async () => {
	const held: Meeting = {
		...base,
		id: newId(),
		kind: 'meeting',
		how: 'coffee',
		people: ['Ada Lovelace'],
		text: 'coffee with Ada',
	};
	const planned = await edit(held, line => line.replace('2026-11-20', '2026-12-20'));
	expect(planned).toMatchObject({state: 'planned', date: '2026-12-20'});
	expect(await edit(planned, line => line.replace('2026-12-20', '2026-11-20'))).toEqual(held);
});

test('another marker makes it another favour', async () => {
	const edited = await edit(favour, line => line.replace('gave', 'owed'));
	expect(edited).toMatchObject({way: 'received', state: 'promised', due: '2026-11-27', meeting: favour.meeting});
	expect(edited).not.toHaveProperty('settled');
});

test('a note in which somebody is named becomes a meeting, and keeps its id', async () => {
	expect(await edit(note, line => `${line} with @Ada`)).toMatchObject({
		kind: 'meeting',
		id: note.id,
		people: ['Ada Lovelace'],
		starred: true,
		raw: base.raw,
		created: note.created,
	});
});

test('a favour written after it comes back as one more, linked to the meeting', async () => {
	expect(await editByLine(meeting, `${toLine(meeting, around)} gave: a plant`, around)).toMatchObject({
		entry: meeting,
		more: [{kind: 'favour', people: ['Ada Lovelace'], meeting: meeting.id}],
	});
});

test('a line that cannot be read is refused, and so is another favour to pass on', async () => {
	expect(await editByLine(meeting, '30 feb: x', around)).toMatchObject({isUnderstood: false});
	const forward: Favour = {...favour, settled: {date: base.date, by: 'freely'}, forwards: newId()};
	expect(await editByLine(forward, toLine(forward, around).replace(/for:.*/, 'for:91bc'), around)).toMatchObject({
		isUnderstood: false,
		message: expect.stringContaining('cannot be changed'),
	});
});

test('a plan that has passed is a meeting once its line says what happened, at every key too', async () => {
	const plan: Meeting = {
		...base,
		id: newId(),
		kind: 'meeting',
		how: 'coffee',
		state: 'planned',
		people: ['Ada Lovelace'],
		text: 'coffee with Ada',
	};
	const said = `${toLine(plan, around)} -- she got the job`;
	const saved = await edit(plan, () => said);
	expect(saved).toMatchObject({text: 'coffee with Ada\nshe got the job', date: '2026-11-20'});
	expect(saved).not.toHaveProperty('state');
	expect(editNow(plan, said, around)).toMatchObject({entry: saved});
	expect(await edit(plan, line => line.replace('2026-11-20', '2027-11-20'))).toMatchObject({state: 'planned'});
	expect(await edit(plan, line => `${line} @ Noma`)).toMatchObject({state: 'planned', place: 'Noma'});
});

test('a line that was read already is edited the same, and an entry is read anew in other surroundings', () => {
	const line = toLine(meeting, around).replace('walk', 'long walk');
	const read = captureNow(line, around);
	expect(editNow(meeting, line, around, read)).toEqual(editNow({...meeting}, line, around));
	const tomorrow = {...around, now: {...around.now, day: asDay('2026-12-31')}};
	const later = editNow(meeting, toLine(meeting, tomorrow), tomorrow);
	expect(later).toMatchObject({isUnderstood: true, entry: meeting});
});
