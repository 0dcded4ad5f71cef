import {isCity, isFirm} from '../../language/names/places.ts';
import {isAdjective} from '../../units/adjectives.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, nameFrom} from './fact.ts';
import {orgAt} from './organisations.ts';

const transport = new Set(
	`abholen mitnehmen heimfahren holen fahren bringen pick collect drive fetch bring get drop run take hear borrow
	book`.split(/\s+/),
);
const noCircles = new Set(
	`guy man woman lady bloke people company place dog fish
	floor flat flats apartments tenement terrace estate stairs stairwell pub
	street corner road block number village town office desk
	flughafen bahnhof arzt zug gare aeroport
	station airport hospital vet nursery car train bus kitchen garden house home shop bank upstairs door next past
	stock erdgeschoss dachgeschoss haus nachbarhaus wohnung stadt dorf strasse urlaub ferien krankenhaus spital
	back`.split(/\s+/),
);

/** `Danielle from Datadog`, `Rob from the gym`, `Elif vom Chor`: where somebody is known from. */
export const fromIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {language, text} = reader;
	const {units} = seen.parsed.clause;
	const known = [...inBrackets(reader, seen), ...atGroup(reader, seen)];
	if (known.length > 0) return known;
	const found: Finding[] = [];
	for (const [at, unit] of units.entries()) {
		if (unit.kind !== 'person' || unit.people?.length !== 1 || unit.isPossessive) continue;
		if (isFetched(seen, at, language)) continue;
		const by = friendFrom(units, at, language);
		const from = units[by];
		if (from?.kind !== 'word' || !/^(?:from|off|of|von|vom|aus|de|du|chez)$/.test(from.low)) continue;
		const first = units[by + 1];
		if (!first || first.kind === 'time') continue;
		const isOwn =
			language.my.has(first.low) ||
			/^(?:the|der|dem|la|le)$/.test(first.low) ||
			from.low === 'vom' ||
			from.low === 'du';
		if (isOwn) {
			const start = from.low === 'vom' || from.low === 'du' ? by + 1 : by + 2;
			const words = withoutAdjectives(nounsFrom(units, start, reader));
			// Kev off the darts team, and not: fell off the ladder.
			if (/^(?:off|of)$/.test(from.low) && !words.some(word => groups.test(word.low))) continue;
			const org = orgAt([from, ...units.slice(start)], language);
			if (org && !words.some(({low}) => voluntary.test(low))) {
				const name = text.slice(units[start]?.start, org.end);
				found.push(...fact(seen, unit.people, 'work', name, false));
				continue;
			}
			if (/^\p{Lu}[\p{Lu}\d]+$/u.test(units[start]?.token.raw ?? '')) {
				const circle = text.slice(units[start]?.start, (words.at(-1) ?? units[start])?.end);
				found.push(...fact(seen, unit.people, 'circles', circle, false));
				continue;
			}
			// Frau Zbinden von der Spitex: where she works.
			const isOfOffice = /^(?:herr|herrn|frau|mme|m|mlle|monsieur|madame) /i.test(unit.people[0]?.written ?? '');
			if (isOfOffice && language.code !== 'en' && words[0]) {
				found.push(...fact(seen, unit.people, 'work', text.slice(words[0].start, words.at(-1)?.end), false));
				continue;
			}
			const last = words.at(-1);
			if (!last || words.some(word => noCircles.has(word.low) || (word.token.isCapital && !language.hasCapitalNouns)))
				continue;
			found.push(
				...fact(
					seen,
					unit.people,
					'circles',
					text.slice(words[0]?.start, last.end),
					!trading.test(last.low) && language.code !== 'fr' && (unit.strength !== 1 || seen.tense !== 'open'),
				),
			);
		} else if (from.low === 'from' && departments.test(first.low) && !first.token.isCapital) {
			found.push(...fact(seen, unit.people, 'work', first.token.raw, false));
		} else if (first.kind === 'word' && from.low === 'from' && groupFrom(units, by + 1, reader))
			found.push(...fact(seen, unit.people, 'circles', groupFrom(units, by + 1, reader), true));
		else if (from.low === 'from' && bare.test(first.low) && !first.token.isCapital)
			found.push(...fact(seen, unit.people, 'circles', first.token.raw, false));
		else if (first.kind === 'word' && !first.token.isCapital && (isFirm(first.low) || orgAt([from, first], language)))
			found.push(...fact(seen, unit.people, 'work', first.token.raw, false));
		else if (first.token.isCapital && first.kind === 'word' && !isCity(nameFrom(units, by + 1, reader)))
			found.push(...fact(seen, unit.people, 'work', nameFrom(units, by + 1, reader), isFirm(first.low)));
	}
	const ours = inOurs(reader, seen);
	return [...found, ...(ours.length > 0 ? ours : inGroup(reader, seen))];
};

/** Where `from` stands after a person: at once, or in `Reto is a friend from the rowing club`. */
const friendFrom = (units: readonly Unit[], at: number, {be, articles, my}: ClauseReader['language']): number => {
	const isTold = be.has(units[at + 1]?.low ?? '');
	const article = units[at + 2]?.low ?? '';
	const noun = isAdjective(units[at + 3]?.low ?? '') ? at + 4 : at + 3;
	const isFriend = isTold && (articles.has(article) || my.has(article)) && friends.test(units[noun]?.low ?? '');
	return isFriend ? noun + 1 : at + 1;
};

const friends =
	/^(?:friend|friends|colleague|mate|mates|pal|buddy|acquaintance|teammate|comrade|freund|freundin|kollege|kollegin|kumpel|bekannter|bekannte|ami|amie|copain|copine|collegue|pote|connaissance)$/;

/** `picked Lou up from the gym`, and not: Lou from book club brought a cake, ran with Lou from the gym. */
const isFetched = ({parsed: {verb, clause}}: SeenClause, at: number, language: ClauseReader['language']): boolean =>
	verb !== undefined &&
	at > verb.at &&
	transport.has(verb.lemma) &&
	!language.with.has(clause.units[at - 1]?.low ?? '');

/** The council of these is no firm. */
const voluntary = /^(?:parents?|parents'|students?|parish|church|school|residents?|tenants?|pta)$/;
/** `from the old Crown Court days`: not from "the old". */
const withoutAdjectives = (words: readonly Unit[]): readonly Unit[] =>
	words.slice(words.findIndex(({low}) => !isAdjective(low)) < 0 ? words.length : 0);
const trading =
	/^(?:co|company|firm|agency|office|bank|dealership|shop|store|lot|county|city|garage|salon|clinic|hospital|school|title|insurance|bakery|pharmacy|library)$/;

const nounsFrom = (units: readonly Unit[], at: number, {language}: ClauseReader): readonly Unit[] => {
	const words: Unit[] = [];
	for (let i = at; i < Math.min(units.length, at + 3); i++) {
		const unit = units[i];
		if (
			unit?.kind !== 'word' ||
			language.prepositions.has(unit.low) ||
			language.have.has(unit.low) ||
			language.be.has(unit.low) ||
			language.will.has(unit.low) ||
			language.would.has(unit.low) ||
			language.can.has(unit.low) ||
			language.joins.has(unit.low) ||
			(language.hasCapitalNouns && words.length > 0 && !unit.token.isCapital) ||
			language.their.has(unit.low) ||
			language.them.has(unit.low) ||
			(words.length > 0 && (language.articles.has(unit.low) || unit.low === 'the' || language.my.has(unit.low))) ||
			(language.hasCapitalNouns && language.articles.has(unit.low)) ||
			/^(?:finally|just|still|also|really|actually|already|again|once|kindly|never|always|today|even)$/.test(unit.low)
		)
			break;
		const forms = language.verbs.get(unit.low) ?? [];
		const isVerb = forms.some(({form}) => form === 'past' || form === 's') && !forms.some(({form}) => form === 'base');
		if (isVerb || language.did.has(unit.low)) break;
		words.push(unit);
	}
	return words;
};

const groups =
	/^(?:choir|choirs|club|clubs|team|band|orchestra|committee|crew|pta|group|society|co-op|coop|gym|league|squad|handbells|bellringers|ringers|board|union|chorus|ensemble|quartet|troupe|guild|lodge|parish|congregation|scouts|guides|brownies|rotary|wi|samaritans|volunteers|class|circle|course|book-club|syndicate|allotments|church|chapel|mosque|temple|synagogue|darts|bridge|yoga|pilates|judo|karate|taekwondo|football|five-a-side|rugby|cricket|netball|korfball|rowing|orienteering|scrabble|knitting|pottery|salsa|tango|swimming|parkrun|crossfit|bible|playgroup|nct|antenatal|rehab|regiment|fire-brigade|chor|verein|chorale|fanfare)$/;

/** A department of a firm or a house, said without its article. */
const departments =
	/^(?:accounts|payroll|accounting|finance|hr|marketing|sales|procurement|purchasing|legal|maintenance|housekeeping|reception|security|logistics|dispatch|engineering|estates|facilities|catering|radiology|pharmacy|pathology|theatres|billing|admissions|admin|editorial|ops|triage|oncology|cardiology|paediatrics|pediatrics|maternity|histology|x-ray|compliance|claims|shipping|receiving|despatch)$/;

/** What somebody is known from, said without its article: `Frankie from church`. */
const bare =
	/^(?:school|church|chapel|work|uni|university|college|nursery|kindergarten|playgroup|camp|rehab|mosque|temple|synagogue|scouts|guides|choir|band|rehearsal|practice|training|football|soccer|kickball|softball|baseball|basketball|hockey|lacrosse|netball|volleyball|tennis|squash|badminton|cricket|rugby|golf|darts|bowls|bowling|bridge|chess|poker|bingo|trivia|yoga|pilates|zumba|crossfit|karate|judo|boxing|ballet|salsa|tango|climbing|running|rowing|sailing|swimming|cycling|fencing|archery|pottery|knitting|bell-ringing|bellringing|improv|dnd|antenatal|nct|physio|aa|seminary|residency|pickleball|hiking|aikido|aquafit|spin|crochet|quilting|whist|cribbage|dominoes|toddlers|canoeing|kayaking|surfing|wrestling|ceilidh)$/;

/** `spin class`, `book club`: the group that words without an article name; nothing where they name none. */
const groupFrom = (units: readonly Unit[], at: number, reader: ClauseReader): string => {
	const words = nounsFrom(units, at, reader);
	const last = words.findIndex(word => groups.test(word.low));
	return last >= 0 && words.every(({token}) => !token.isCapital)
		? reader.text.slice(words[0]?.start, words[last]?.end)
		: '';
};

/** `Rosalind (book club) is an accountant`: of what she is known. */
const inBrackets = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {all, text} = reader;
	const {units} = seen.parsed.clause;
	const [alone, ...more] = all[all.indexOf(seen.parsed) - 1]?.clause.units ?? [];
	const isAlone = alone?.kind === 'person' && !alone.isPossessive && more.length === 0;
	const isIn = text.slice(0, units[0]?.start).trimEnd().endsWith('(');
	if (!isAlone || !alone.people || !isIn || units.length > 3) return [];
	return fact(seen, alone.people, 'circles', groupFrom(units, 0, reader), true);
};

/** `Sheila at the sewing circle takes up hems`: who is named by where she is known from. */
const atGroup = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {clause, verb, mood, subject} = seen.parsed;
	const [who, at, article] = clause.units;
	const isTold = verb?.form === 's' || mood.isFuture || (verb === undefined && mood.hasBe);
	if (who?.kind !== 'person' || who.isPossessive || at?.low !== 'at' || subject.people !== who.people) return [];
	if (!/^(?:the|our|my)$/.test(article?.low ?? '') || !isTold || seen.tense === 'past') return [];
	return fact(seen, who.people ?? [], 'circles', groupFrom(clause.units, 3, reader), true);
};

/** `joined the choir`, `plays in our band`, `is on the PTA with me`: offered. */
const inGroup = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {rest, verb, mood} = parsed;
	if (actors.length === 0 || mood.isFuture || mood.isWish || mood.isWould) return [];
	const isJoin = verb !== undefined && /^(?:join|rejoin)$/.test(verb.lemma);
	const isIn =
		verb === undefined
			? mood.hasBe && /^(?:in|on)$/.test(rest[0]?.low ?? '')
			: verb.form === 's' && /^(?:play|sing|row|dance|ring|serve|sit|volunteer|train|act)$/.test(verb.lemma);
	if (!isJoin && !isIn) return [];
	const at = isJoin ? -1 : rest.findIndex(unit => /^(?:in|on|with|for|at)$/.test(unit.low));
	const article = rest[at + 1];
	if (!article || !(/^(?:the|our|my)$/.test(article.low) || reader.language.my.has(article.low))) return [];
	const words = nounsFrom(rest, at + 2, reader);
	const last = words.find(unit => groups.test(unit.low));
	return last ? fact(seen, actors, 'circles', reader.text.slice(words[0]?.start, last.end), false) : [];
};

/** `Minh's in our choir now`. */
const inOurs = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {rest, verb, mood} = parsed;
	const one = !verb && mood.hasBe && rest[0]?.low === 'one' && rest[1]?.low === 'of' ? nounsFrom(rest, 3, reader) : [];
	if (one.length > 0 && actors.length > 0)
		return fact(seen, actors, 'circles', reader.text.slice(one[0]?.start, one.at(-1)?.end), true);
	if (
		verb ||
		!mood.hasBe ||
		actors.length === 0 ||
		(rest[0]?.low === 'new' ? rest[1] : rest[0])?.low !== 'in' ||
		!reader.language.my.has(rest[rest[0]?.low === 'new' ? 2 : 1]?.low ?? '')
	)
		return [];
	const words = nounsFrom(rest, rest[0]?.low === 'new' ? 3 : 2, reader);
	const last = words.at(-1);
	return last ? fact(seen, actors, 'circles', reader.text.slice(words[0]?.start, last.end), true) : [];
};
