import {disagreements, merge} from '../../changes/people/merge.ts';
import {rename} from '../../changes/people/rename.ts';
import {setFacts} from '../../changes/people/set-facts.ts';
import {usageError, userError} from '../../errors.ts';
import {counted} from '../../journal/counted.ts';
import type {Journal} from '../../journal/journal.ts';
import {findPerson} from '../../journal/people/find-person.ts';
import {pageOf} from '../../journal/people/page.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Wish} from '../../journal/wish.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {line} from '../printing/print.ts';
import {report} from '../printing/report.ts';
import {about, personPage} from './people.ts';
import {personFlags, toldByFlags} from './person-flags.ts';
import {factsOf, whoAndWhat} from './person-words.ts';
import {meant, notOne, onePerson, personMeant} from './persons.ts';

export const personCommand: Command = {
	usage: 'WHO [FACTS…]',
	summary: 'set what is known of somebody; rename, merge',
	about: [
		'Facts are written as one says them, with commas between: "lives in Berlin, works at Acme, every 3 weeks".',
		'Without facts and flags it shows their page. Somebody whom the journal does not know yet is added.',
		'One of --rename and --merge at a time, and by itself.',
	],
	flags: {...personFlags, ...privateFlag},
	examples: [
		'goodturn person Ada "lives in London, offers mathematics"',
		'goodturn person Ada --birthday "10 Dec 1815" --met "at a party"',
		'goodturn person "Ada Lovelace" --every 21',
		'goodturn person Adda --rename "Ada Lovelace"',
		'goodturn person Ada --merge "Countess Lovelace"',
	],
	run: async call => {
		if (call.words.join('').trim() === '')
			throw usageError('Who? Write goodturn person NAME "lives in London". Nothing was changed.');
		const {text} = call.flags;
		const told = toldByFlags(call);
		const journal = await call.store.load('all');
		const {who, what} = whoAndWhat(call, journal);
		const isTold = what !== '' || Object.keys(told).length > 0;
		if ([text.rename !== undefined, text.merge !== undefined, isTold].filter(Boolean).length > 1)
			throw usageError('--rename and --merge go by themselves. Nothing was changed.');
		if (text.rename !== undefined)
			return done(call, who, rename({person: personMeant(call, journal, who), to: text.rename}));
		if (text.merge !== undefined)
			return done(
				call,
				who,
				merge({person: personMeant(call, journal, who), other: personMeant(call, journal, text.merge)}),
			);
		if (isTold) {
			const person = known(call, journal, who);
			const facts = await factsOf(call, person.person.name, what);
			return done(call, who, setFacts({...person, facts: {...facts, ...told}}));
		}
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
