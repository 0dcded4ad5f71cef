import {isFirm} from '../../language/names/places.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, phraseFrom} from './fact.ts';
import {orgAt} from './organisations.ts';
import {isInField} from './read-career.ts';

export const praise =
	/^(?:great|good|lovely|brilliant|excellent|amazing|fantastic|wonderful|terrific|beautiful|gorgeous|decent|nice|mean|super|fine)$/;

const noTrades = new Set(
	`lover fan liar winner loser number monster disaster matter player beginner smoker drinker teetotaller star godsend
	saint angel lifesaver hero legend
	keeper member regular guest stranger visitor patient sucker hugger newcomer outsider runner walker swimmer believer
	lodger tenant other laugher mother father
	brother sister daughter bit better goner fighter survivor worker vegetarian vegan`.split(/\s+/),
);

/** `plasterer`, `geologist`, `RN`: shaped like what people do for a living. */
const isTrade = (unit: Unit | undefined): boolean =>
	unit?.kind === 'word' &&
	!noTrades.has(unit.low) &&
	// A Londoner.
	((/^[a-z-]{3,}(?:er|or|ist|ian|man|woman|ician|smith|wright|eur)$/.test(unit.low) && !unit.token.isCapital) ||
		/^\p{Lu}{2,4}$/u.test(unit.token.raw));

/** Where one is as a customer. */
export const shops =
	/^(?:target|costco|walmart|ikea|starbucks|tesco|aldi|lidl|asda|waitrose|sainsburys|migros|coop|lowe|lowes|kroger|safeway|heb|st|mass|disney)$/;

/** `is a nurse at Rush`, `is at Hyatt now`, `is in billing at Mayo now`. */
export const beIn = (reader: ClauseReader, seen: SeenClause, isSure: boolean): readonly Finding[] => {
	const {language} = reader;
	// Was the first programmer.
	if (seen.tense === 'past') return [];
	const rest = sinceWhen(seen.parsed.rest, language).filter(
		(unit, at) =>
			!(unit.kind === 'word' && (language.fillers.has(unit.low) || (at === 0 && /^(?:now|devenue?)$/.test(unit.low)))),
	);
	const first = rest[0];
	if (first?.kind === 'word' && /^(?:a|an|the|ein|eine|un|une)$/.test(first.low) && first.token.raw.length < 5)
		return beingA(reader, seen, rest, isSure);
	// He is trombonist, she is graphic designer: without the article.
	const isBareTrade =
		first?.kind === 'word' &&
		!first.token.isCapital &&
		(/^[a-z]{3,}(?:ist|ician|eur|smith|wright)$/.test(first.low) || isJobAfter(first, rest[1], language));
	if (isBareTrade) return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), isSure);
	if (first && language.jobs.has(first.low))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), isSure);
	// Dana is GC at Bumble.
	const isShort = first?.kind === 'word' && /^[A-Z]{2,4}$/.test(first.token.raw) && rest[2]?.token.isCapital === true;
	if (isShort && /^(?:at|of|for|with)$/.test(rest[1]?.low ?? ''))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), isSure);
	const hasNow = seen.lows.some(
		(low, at) =>
			/^(?:now|nowadays|jetzt|neuerdings|inzwischen|maintenant|desormais)$/.test(low) ||
			(low === 'these' && seen.lows[at + 1] === 'days') ||
			/^(?:since|seit|depuis)$/.test(low) ||
			(low === 'new' && seen.lows[at + 1] === 'at'),
	);
	const isAt =
		first?.kind === 'word' && /^(?:at|with|w|w\/|bei|beim|chez)$/.test(first.low === 'by' && hasNow ? 'at' : first.low);
	// She's front of house at the Old Vic now; in billing at Mayo.
	const later = isAt ? -1 : firmLater(rest, language);
	const isIn = (first?.low === 'in' || isOnWard(rest)) && later > 1;
	if (later > 0 && hasNow && first?.kind === 'word' && (isIn || !language.prepositions.has(first.low)))
		return fact(
			seen,
			seen.actors,
			'work',
			phraseFrom(rest, isIn ? 1 : 0, reader),
			isSure && rest.some(({token}) => token.isCapital),
		);
	const usual = handOrField(reader, seen, rest, hasNow);
	if (usual) return usual;
	const firm = /^(?:the|der|dem|den|la|le|l')$/.test(rest[1]?.low ?? '') ? rest[2] : rest[1];
	if (!isAt || !firm || firm.kind === 'time' || language.me.has(firm.low) || language.my.has(firm.low)) return [];
	const isNamed =
		firm.token.isCapital && (firm.kind === 'word' || (firm.people ?? []).every(one => one.candidates.length === 0));
	// Met her boyfriend, he's at Tesla: said of whom one has met.
	if (!hasNow && isNamed && first?.low === 'at' && seen.parsed.subject.kind === 'they' && !shops.test(firm.low))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 1, reader), isFirm(firm.low));
	if (hasNow && isNamed)
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 1, reader), isSure && firm.kind === 'word');
	const isKept = hasNow && isAnyFirm(firm, rest, language);
	return isKept && !language.noPlaces.has(firm.low)
		? fact(seen, seen.actors, 'work', phraseFrom(rest, 1, reader), false)
		: [];
};

/** `deloitte`, `the council`: where one may work. */
const isAnyFirm = (firm: Unit, rest: readonly Unit[], language: ClauseReader['language']): boolean =>
	isUnknown(firm.token, language) ||
	isFirm(firm.low) ||
	orgAt(rest, language) !== undefined ||
	rest[2]?.token.isCapital === true;

const wards =
	/^(?:nights?|days?|evenings?|early|late|earlies|lates|shifts|ward|reception|checkout|tills|rotation|placement|secondment|security|maternity|a&e|duty|obs|paeds)$/;

/** Where a firm is named after what one does there: `front of house at the Old Vic`. */
const firmLater = (rest: readonly Unit[], language: ClauseReader['language']): number =>
	rest.findIndex(
		(unit, at) =>
			/^(?:at|for|with)$/.test(unit.low) &&
			rest
				.slice(at + 1, at + 3)
				.some(one => (one.token.isCapital || isUnknown(one.token, language)) && one.kind !== 'time'),
	);

const isOnWard = (rest: readonly Unit[]): boolean =>
	rest[0]?.low === 'on' && wards.test((rest[1]?.low === 'the' ? rest[2] : rest[1])?.low ?? '');

const isJobAfter = (first: Unit, next: Unit | undefined, language: ClauseReader['language']): boolean =>
	next?.kind === 'word' &&
	language.jobs.has(next.low) &&
	/^[a-z]{4,}$/.test(first.low) &&
	!praise.test(first.low) &&
	!language.prepositions.has(first.low) &&
	!language.fillers.has(first.low) &&
	!language.not.has(first.low) &&
	!language.my.has(first.low) &&
	!language.their.has(first.low) &&
	!/^(?:like|such|what|always|the|that|this)$/.test(first.low);

/** Past `since September`, `since two years`, in `is since September teacher in a school`. */
const sinceWhen = (rest: readonly Unit[], {jobs}: ClauseReader['language']): readonly Unit[] => {
	// Is by profession nurse.
	if (rest[0]?.low === 'by' && /^(?:profession|trade|training)$/.test(rest[1]?.low ?? '')) return rest.slice(2);
	// Is new at Siemens.
	if (rest[0]?.low === 'new' && /^(?:at|with)$/.test(rest[1]?.low ?? '')) return rest.slice(1);
	if (!/^(?:since|seit|depuis)$/.test(rest[0]?.low ?? '')) return rest;
	const firm = rest.findIndex(({low}, at) => at > 0 && /^(?:by|at|with|bei|beim|chez)$/.test(low));
	if (firm > 0 && firm < 4) return rest.slice(firm);
	const job = rest.findIndex(({low}) => jobs.has(low));
	return job > 0 && job < 5 ? rest.slice(job) : rest;
};

/** `is a plasterer by trade`, `is an RN at St. Luke's`, `is a partner at a firm`. */
const beingA = (reader: ClauseReader, seen: SeenClause, rest: readonly Unit[], isSure: boolean): readonly Finding[] => {
	const {language} = reader;
	const value = phraseFrom(rest, 1, reader);
	const nouns = value.toLowerCase().split(/\s+/).slice(0, 4);
	const stop = nouns.findIndex(noun => language.prepositions.has(noun));
	const own = stop < 0 ? nouns : nouns.slice(0, stop);
	// A great cook cooks well.
	if (own.some(noun => language.jobs.has(noun)) && praise.test(own[0] ?? '')) return [];
	if (own.some(noun => language.jobs.has(noun))) return fact(seen, seen.actors, 'work', value, isSure);
	const head = rest[own.length];
	// A PA at Lurie.
	const [at, firm] = rest.slice(own.length + 1);
	const isAt = /^\p{Lu}{2,4}$/u.test(head?.token.raw ?? '') && at?.low === 'at' && firm?.token.isCapital === true;
	return own.length > 0 && isTrade(head) ? fact(seen, seen.actors, 'work', value, isAt && isSure) : [];
};

/** `is dinner lady at the school`, `is on the rigs`, `is in the Navy`: offered. */
const handOrField = (
	reader: ClauseReader,
	seen: SeenClause,
	rest: readonly Unit[],
	hasNow: boolean,
): readonly Finding[] | undefined => {
	const {language} = reader;
	const [first] = rest;
	const hasTheir = first?.kind === 'word' && /^(?:their|our)$/.test(first.low);
	const isNewOne = /^(?:new|local)$/.test(rest[1]?.low ?? '');
	// He's our IT guy.
	const isGuy =
		/^(?:our|the|my)$/.test(first?.low ?? '') &&
		/^(?:guy|man|woman|lady|girl|gal|person)$/.test(rest[2]?.low ?? '') &&
		/^(?:it|hr|pr|tech|tax|boiler|chimney|pool|alarm|insurance|travel|music|art|sports?|science|maths|math|security|maintenance|delivery|piano|pest|tree|septic|solar)$/.test(
			rest[1]?.low ?? '',
		);
	if (isGuy) return fact(seen, seen.actors, 'work', phraseFrom(rest, 1, reader), false);
	if (hasTheir && (hasNow || isNewOne) && rest.slice(1, 4).some(unit => language.jobs.has(unit.low)))
		return fact(seen, seen.actors, 'work', phraseFrom(rest, 1, reader), false);
	// She is dinner lady at the school.
	const isHand =
		first?.kind === 'word' &&
		/^(?:lady|hand|man|woman|girl|boy|bloke)$/.test(rest[1]?.low ?? '') &&
		/^(?:at|for|on|in|outside|by|with|of)$/.test(rest[2]?.low ?? '') &&
		language.commons.has(first.low);
	if (isHand) return fact(seen, seen.actors, 'work', phraseFrom(rest, 0, reader), false);
	const field = isInField(/^(?:something|big)$/.test(first?.low ?? '') ? rest.slice(1) : rest);
	if (field !== undefined && first?.low === 'something')
		return fact(seen, seen.actors, 'work', phraseFrom(rest, field + 1, reader), false);
	return field === undefined ? undefined : fact(seen, seen.actors, 'work', phraseFrom(rest, field, reader), false);
};
