import {isAuxiliary} from '../../clauses/clause-words.ts';
import type {Unit} from '../../units/units.ts';
import type {ClauseReader} from '../reader.ts';

/** What a preposition leads to that is no group of people. */
export const noCircles = new Set(
	`guy man woman lady bloke people company place dog fish
	floor flat flats apartments tenement terrace estate stairs stairwell pub
	street corner road block number village town office desk
	flughafen bahnhof arzt zug gare aeroport
	station airport hospital vet nursery car train bus kitchen garden house home shop bank upstairs door next past
	stock erdgeschoss dachgeschoss haus nachbarhaus wohnung stadt dorf strasse urlaub ferien krankenhaus spital
	back`.split(/\s+/),
);

/** The words of a noun from a unit on, up to whatever is none. */
export const nounsFrom = (units: readonly Unit[], at: number, {language}: ClauseReader): readonly Unit[] => {
	const words: Unit[] = [];
	for (let i = at; i < Math.min(units.length, at + 3); i++) {
		const unit = units[i];
		if (
			unit?.kind !== 'word' ||
			language.prepositions.has(unit.low) ||
			isAuxiliary(unit, language) ||
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
		// The bowls club.
		const isBeforeGroup = words.length === 0 && groupNouns.test(units[i + 1]?.low ?? '');
		if (isVerb && !isBeforeGroup) break;
		words.push(unit);
	}
	return words;
};

/** What people do together, or are members of. */
export const groupNouns =
	/^(?:choir|choirs|club|clubs|team|band|orchestra|committee|crew|pta|group|society|co-op|coop|gym|league|squad|handbells|bellringers|ringers|board|council|union|chorus|ensemble|quartet|troupe|guild|lodge|parish|congregation|scouts|guides|brownies|rotary|wi|samaritans|volunteers|class|circle|course|book-club|syndicate|allotments|church|chapel|mosque|temple|synagogue|darts|bridge|yoga|pilates|judo|karate|taekwondo|football|five-a-side|rugby|cricket|netball|korfball|rowing|orienteering|scrabble|knitting|pottery|salsa|tango|swimming|parkrun|crossfit|bible|playgroup|nct|antenatal|rehab|regiment|fire-brigade|chor|verein|chorale|fanfare)$/;

/** `Turnverein`, `Chor`: by the end of the word. */
export const germanGroups =
	/(?:club|klub|verein|chor|gruppe|riege|zunft|musik|orchester|stammtisch|crew|team|league|band)$/;

/** `spin class`, `book club`: the group that words without an article name; nothing where they name none. */
export const groupFrom = (units: readonly Unit[], at: number, reader: ClauseReader): string => {
	const words = nounsFrom(units, at, reader);
	const last = words.findIndex(word => groupNouns.test(word.low));
	return last >= 0 && words.every(({token}) => !token.isCapital)
		? reader.text.slice(words[0]?.start, words[last]?.end)
		: '';
};
