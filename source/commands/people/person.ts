import {rename, takenBy} from '../../changes/people/rename.ts';
import {setFacts} from '../../changes/people/set-facts.ts';
import {usageError, userError} from '../../errors.ts';
import type {Journal} from '../../journal/journal.ts';
import {findPerson} from '../../journal/people/find-person.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {personPage} from './people.ts';
import {done, mergePersons, splitPerson} from './person-changed.ts';
import {personFlags, toldByFlags} from './person-flags.ts';
import {factsOf, whoAndWhat} from './person-words.ts';
import {meant, notOne, onePerson, personMeant} from './persons.ts';

export const personCommand: Command = {
	usage: 'WHO [FACTS…]',
	summary: 'set what is known of somebody; rename, merge, split',
	about: [
		'Facts are written as one says them, with commas between: "lives in Berlin, works at Acme, every 3 weeks".',
		'Without facts and flags it shows their page. Somebody whom the journal does not know yet is added.',
		'One of --rename, --merge and --split at a time, and by itself.',
	],
	flags: {...personFlags, ...privateFlag},
	examples: [
		'goodturn person Ada "lives in London, offers mathematics"',
		'goodturn person Ada --birthday "10 Dec 1815" --met "at a party"',
		'goodturn person "Ada Lovelace" --every 21',
		'goodturn person Adda --rename "Ada Lovelace"',
		'goodturn person Ada --merge "Countess Lovelace" --dry-run',
		'goodturn person Anna --split "Anna Meier" 3f2a 91bc',
	],
	run: async call => {
		if (call.words.join('').trim() === '')
			throw usageError('Who? Write goodturn person NAME "lives in London". Nothing was changed.');
		const {text} = call.flags;
		const told = toldByFlags(call);
		const journal = await call.store.load('all');
		const {who, what} = whoAndWhat(call, journal);
		const isTold = what !== '' || Object.keys(told).length > 0;
		const changes = [text.rename, text.merge, text.split].filter(value => value !== undefined);
		if (changes.length + (isTold && text.split === undefined ? 1 : 0) > 1)
			throw usageError('--rename, --merge and --split go by themselves. Nothing was changed.');
		if (text.split !== undefined) return splitPerson(call, journal, text.split);
		if (text.rename !== undefined) return renamed(call, journal, who, text.rename);
		if (text.merge !== undefined) return mergePersons(call, journal, who, text.merge);
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

/** Gives somebody another name; where somebody else has it, says how to make one person of the two. */
const renamed = (call: Call, journal: Journal, who: string, to: string): Promise<Printed> => {
	const person = personMeant(call, journal, who);
	const taken = takenBy(asShown(call, journal), person.name, to);
	if (taken)
		throw userError(
			`There is already somebody called ${taken.name}. Nothing was renamed. If they are one person: ` +
				`goodturn person "${taken.name}" --merge "${person.name}"; with --dry-run it shows what that would do.`,
		);
	return done(call, who, rename({person, to}));
};
