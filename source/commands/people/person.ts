import {disagreements, merge} from '../../changes/people/merge.ts';
import {rename} from '../../changes/people/rename.ts';
import {type Facts, setFacts} from '../../changes/people/set-facts.ts';
import {usageError, userError} from '../../errors.ts';
import {counted} from '../../journal/counted.ts';
import type {Journal} from '../../journal/journal.ts';
import {findPerson} from '../../journal/people/find-person.ts';
import {pageOf} from '../../journal/people/page.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Wish} from '../../journal/wish.ts';
import type {Call, Command, Printed} from '../command.ts';
import {type Flags, privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {line} from '../printing/print.ts';
import {report} from '../printing/report.ts';
import {about, personPage} from './people.ts';
import {meant, notOne, onePerson, personMeant} from './persons.ts';

const flags: Flags = {
	alias: {type: 'text', value: 'NAME', isMultiple: true, about: 'another name; -NAME takes it away'},
	circle: {type: 'text', value: 'GROUP', isMultiple: true, about: 'a group they belong to; -GROUP takes it away'},
	offer: {type: 'text', value: 'TEXT', isMultiple: true, about: 'what they can help with; -TEXT takes it away'},
	work: {type: 'text', value: 'TEXT', about: 'what they do'},
	city: {type: 'text', value: 'CITY', about: 'where they live'},
	zone: {type: 'text', value: 'ZONE', about: 'their time zone, as Europe/London'},
	met: {type: 'text', value: 'TEXT', about: 'how you met'},
	'introduced-by': {type: 'text', value: 'NAME', about: 'who introduced you'},
	birthday: {type: 'text', value: 'DATE', about: '1815-12-10, or --12-10 without the year'},
	every: {type: 'text', value: 'DAYS|ambient', about: 'how often you would like to meet; ambient: never suggest'},
	link: {type: 'text', value: 'URL', isMultiple: true, about: 'a web address; -URL takes it away'},
	email: {type: 'text', value: 'MAIL', isMultiple: true, about: 'a mail address; -MAIL takes it away'},
	phone: {type: 'text', value: 'NUMBER', isMultiple: true, about: 'a number; -NUMBER takes it away'},
	notes: {type: 'text', value: 'TEXT', about: 'whatever else'},
	clear: {type: 'text', value: 'FIELD', isMultiple: true, about: 'forget a field: city, work, birthday …'},
	rename: {type: 'text', value: 'NAME', about: 'another name, in every entry; the old one stays as an alias'},
	merge: {type: 'text', value: 'OTHER', about: 'make one person of the two, with all entries of both'},
};

const fieldsOf = {
	alias: 'aliases',
	circle: 'circles',
	offer: 'offers',
	work: 'work',
	city: 'city',
	zone: 'zone',
	met: 'met',
	'introduced-by': 'introducedBy',
	birthday: 'birthday',
	every: 'every',
	link: 'links',
	email: 'emails',
	phone: 'phones',
	notes: 'notes',
} as const;
type FlagName = keyof typeof fieldsOf;

export const personCommand: Command = {
	usage: 'WHO',
	summary: 'set what is known of somebody; rename, merge',
	about: [
		'Without a flag it shows their page. Somebody whom the journal does not know yet is added.',
		'One of --rename and --merge at a time, and by itself.',
	],
	flags: {...flags, ...privateFlag},
	examples: [
		'goodturn person Ada --city London --offer mathematics',
		'goodturn person "Ada Lovelace" --every 21',
		'goodturn person Adda --rename "Ada Lovelace"',
		'goodturn person Ada --merge "Countess Lovelace"',
	],
	run: async call => {
		const who = call.words.join(' ').trim();
		if (who === '') throw usageError('Who? Write goodturn person NAME --city London. Nothing was changed.');
		const {text} = call.flags;
		const told = toldBy(call);
		const isTold = Object.keys(told).length > 0;
		if ([text.rename !== undefined, text.merge !== undefined, isTold].filter(Boolean).length > 1)
			throw usageError('--rename and --merge go by themselves. Nothing was changed.');
		const journal = await call.store.load('all');
		if (text.rename !== undefined)
			return done(call, who, rename({person: personMeant(call, journal, who), to: text.rename}));
		if (text.merge !== undefined)
			return done(
				call,
				who,
				merge({person: personMeant(call, journal, who), other: personMeant(call, journal, text.merge)}),
			);
		if (isTold) return done(call, who, setFacts({...known(call, journal, who), facts: told}));
		const shown = asShown(call, journal);
		return personPage(call, shown, onePerson(shown, who).name);
	},
};

/** The person meant, or a new one of that name. */
const known = (call: Call, journal: Journal, who: string): {readonly person: Person; readonly isNew?: true} => {
	const found = meant(call, journal, who);
	if (found.kind === 'one') return {person: found.person};
	if (found.kind === 'several' || found.nearest.length > 0) throw notOne(who, found);
	// A second person beside the hidden one would be worse than to tell that there is one.
	if (findPerson(journal, who).kind !== 'none')
		throw userError(
			`"${who}" may be somebody whom only private entries name. Write the whole name, or add --private. ` +
				'Nothing was changed.',
		);
	return {person: {name: who, created: call.context.now.instant, edited: call.context.now.instant}, isNew: true};
};

const toldBy = ({flags: {text, texts}}: Call): Facts => {
	const told: Record<string, string | readonly string[]> = {};
	for (const flag of Object.keys(fieldsOf) as FlagName[]) {
		const value = texts[flag]?.length ? texts[flag] : text[flag];
		if (value !== undefined) told[fieldsOf[flag]] = value;
	}
	for (const field of texts.clear ?? []) {
		const flag = (Object.keys(fieldsOf) as FlagName[]).find(one => one === field && !flags[one]?.isMultiple);
		if (!flag)
			throw usageError(
				`--clear takes ${Object.keys(fieldsOf)
					.filter(one => !flags[one]?.isMultiple)
					.join(', ')}, and not "${field}". Nothing was changed.`,
			);
		told[fieldsOf[flag]] = '';
	}
	return told;
};

/** Carries out the wish, and shows the person as they are known now. Throws as `commit`. */
const done = async (call: Call, who: string, wish: Wish): Promise<Printed> => {
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
