import {give} from '../../changes/people/give.ts';
import {disagreements, merge} from '../../changes/people/merge.ts';
import {differences} from '../../changes/people/merge-choice.ts';
import {usageError} from '../../errors.ts';
import {counted} from '../../journal/counted.ts';
import type {Journal} from '../../journal/journal.ts';
import {pageOf} from '../../journal/people/page.ts';
import type {Wish} from '../../journal/wish.ts';
import type {Call, Printed} from '../command.ts';
import {asShown} from '../printing/as-shown.ts';
import {allSeen} from '../printing/ids.ts';
import {line} from '../printing/print.ts';
import {report} from '../printing/report.ts';
import {about} from './people.ts';
import {personMeant} from './persons.ts';

/** Carries out the wish, and shows the person as they are known now. Throws as `commit`. */
export const done = async (call: Call, who: string, wish: Wish): Promise<Printed> => {
	const written = await call.store.commit(wish, call.context);
	const rewritten = written.entries.length;
	const {day} = call.context.now;
	const page = pageOf(asShown(call, call.store.get()), written.people[0]?.after?.name ?? who, day);
	const said = report(call, written, {entries: []});
	return {
		...said,
		lines: [
			...(page ? about(call.style, page, call.context.now) : []),
			...(rewritten > 0 ? [`${counted(rewritten, 'entry was', 'entries were')} rewritten.`] : []),
			...disagreements(written).map(text => line(call.style, [text])),
			...said.lines,
		],
	};
};

/** Makes one person of two; with --dry-run it says what that would do. Throws as `commit`. */
export const mergePersons = async (call: Call, journal: Journal, who: string, otherName: string): Promise<Printed> => {
	const [person, other] = [personMeant(call, journal, who), personMeant(call, journal, otherName)];
	const differ = differences(person, other);
	const take = call.flags.texts.take ?? [];
	const wrong = take.find(field => !differ.some(one => one.field === field));
	if (wrong !== undefined)
		throw usageError(
			differ.length === 0
				? `${person.name} and ${other.name} differ in no field, so there is nothing to take. Nothing was merged.`
				: `They do not differ in "${wrong}". --take goes with ${differ.map(({field}) => field).join(', ')}. ` +
						'Nothing was merged.',
		);
	const wish = merge({person, other, take});
	if (!call.flags.on.has('dry-run')) return done(call, who, wish);
	const {entries} = await call.store.plan(wish, call.context);
	const names = [other.name, ...(other.aliases ?? [])].join(', ');
	return {
		json: {
			person: person.name,
			other: other.name,
			entries: entries.length,
			differences: differ.map(({words: _, ...one}) => one),
		},
		lines: [
			line(call.style, [
				`${counted(entries.length, 'entry goes', 'entries go')} to ${person.name}, also called ${names}.`,
			]),
			...differ.map(({field, words}) => {
				const isTaken = take.includes(field);
				const [kept, gone] = isTaken ? [words.theirs, words.notedMine] : [words.mine, words.notedTheirs];
				const swap = isTaken ? '' : ` (--take ${field} keeps it)`;
				return line(call.style, [`${words.field}: ${kept} is kept; ${gone} goes into the notes${swap}`]);
			}),
		],
		remarks: ['Nothing was written: this was a dry run.'],
	};
};

/** Gives the entries whose ids are the last words of the call to somebody else, who may be new. Throws as `commit`. */
export const splitPerson = async (call: Call, journal: Journal, to: string): Promise<Printed> => {
	const first = call.words.findIndex(
		(word, at) => at > 0 && /^(?:\^\d*|(?:\d{4}-\d{2}\/)?[0-9a-f-]{4,36})$/i.test(word),
	);
	if (first < 0)
		throw usageError(
			'Which entries? Write goodturn person WHO --split NAME ID…; goodturn people WHO shows their ids. ' +
				'Nothing was changed.',
		);
	const from = personMeant(call, journal, call.words.slice(0, first).join(' ')).name;
	const entries = await allSeen(call, call.words.slice(first));
	const written = await call.store.commit(give({from, to, entries}), call.context);
	return report(call, written, {});
};
