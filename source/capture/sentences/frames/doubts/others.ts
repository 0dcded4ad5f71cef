import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import {hasForm, isFiller} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';

/** The units after the verb without times and small words. */
const saidAfter = ({rest}: Parsed, {language}: ClauseReader): readonly Unit[] =>
	rest.filter(({kind, low}) => kind !== 'time' && !isFiller(low, language));

/** `Alan emailed his landlord`, `Ken rang the council`: somebody else was called, and not the keeper. */
export const isToOthers = (finding: Finding, own: Parsed, reader: ClauseReader): boolean => {
	if (finding.kind !== 'meeting' || !/^(?:call|message|video)$/.test(finding.how)) return false;
	if (reader.language.code !== 'en' || own.subject.kind !== 'person' || own.subject.isWithMe) return false;
	const {me, their, articles} = reader.language;
	const [first] = saidAfter(own, reader);
	const isElse = first?.kind === 'word' && (first.low === 'the' || their.has(first.low) || articles.has(first.low));
	return isElse && !own.rest.some(({low}) => me.has(low));
};

/** `called Dad a taxi`, `called Ken an idiot`. */
export const isCalledSo = (finding: Finding, own: Parsed, reader: ClauseReader): boolean => {
	if (finding.kind !== 'meeting' || own.verb?.lemma !== 'call') return false;
	const [who, what] = saidAfter(own, reader);
	return who?.kind === 'person' && /^(?:an?|the|his|her)$/.test(what?.low ?? '');
};

const quarrels =
	/^(?:fight|row|quarrel|argument|issue|beef|feud|bone|problem|crush|deal|pact|bet|draw|tie|score|grudge)$/;

/** `picked a fight with Dave`, `got Alan a lift with Ken`: who knows how that was meant. */
export const isQuarrel = (finding: Finding, own: Parsed, {language}: ClauseReader): boolean => {
	if (finding.kind !== 'meeting' || !own.verb) return false;
	const at = own.rest.findIndex(({low}) => language.with.has(low));
	const isGot = own.verb.lemma === 'get' && own.rest[0]?.kind === 'person' && at > 1;
	return at > 0 && (isGot || own.rest.slice(0, at).some(({kind, low}) => kind === 'word' && quarrels.test(low)));
};

/** `had my car towed`: done by whom, and wished by whom? */
export const isHadDone = (finding: Finding, {verb, rest}: Parsed, {language}: ClauseReader): boolean =>
	finding.kind === 'favour' &&
	finding.way === 'received' &&
	verb?.lemma === 'have' &&
	language.my.has(rest[0]?.low ?? '') &&
	rest.slice(2, 5).some(({low}) => /^[a-z]{3,}ed$/.test(low) || hasForm(low, language, 'part'));

/** `offered Priya the job`, `offered me a postdoc`: nothing promised until it is taken. */
export const isPost = (finding: Finding, {verb, rest}: Parsed): boolean =>
	finding.kind === 'favour' &&
	verb?.lemma === 'offer' &&
	rest.some(({low}) =>
		/^(?:job|post|role|position|place|seat|contract|deal|internship|apprenticeship|postdoc|fellowship|scholarship|raise|discount|settlement)$/.test(
			low,
		),
	);

/** `took Nan to Lidl`: an outing, or a lift. */
export const isErrand = (finding: Finding, {verb, rest}: Parsed, {language}: ClauseReader): boolean => {
	if (finding.kind !== 'meeting' || finding.how !== 'meeting' || verb?.lemma !== 'take') return false;
	const to = rest.findIndex(({low}, at) => low === 'to' && rest[at - 1]?.kind === 'person');
	const [where, more] = [rest[to + 1], rest[to + 2]];
	return to > 0 && where?.token.isCapital === true && !more?.token.isCapital && !language.articles.has(where.low);
};

const occasions =
	/^(?:vigil|defense|defence|viva|exam|graduation|funeral|surgery|operation|visit|interview|return|arrival|retirement|memory|sake)$/;

/** `some bits for Dave's party`: for what is to be, and perhaps for nobody. */
export const isForOccasion = (finding: Finding, own: Parsed, {language}: ClauseReader): boolean => {
	if (finding.kind !== 'favour' || finding.way !== 'given') return false;
	const at = own.rest.findIndex(
		({kind, isPossessive}, i) =>
			kind === 'person' && isPossessive === true && language.for.has(own.rest[i - 1]?.low ?? ''),
	);
	return (
		at > 0 &&
		own.rest
			.slice(at + 1, at + 5)
			.some(({low}) => language.hows.get(low) === 'event' || language.birthday.has(low) || occasions.test(low))
	);
};

/** `everyone but Ken turned up`, `alle ausser Ken`: he did not. */
export const isExcepted = (finding: Finding, own: Parsed, {all}: ClauseReader): boolean => {
	const {units, link} = own.clause;
	const isBut = (low: string): boolean => /^(?:but|bar|except|barring|ausser|sauf)$/.test(low);
	const isAll = (unit: Unit | undefined): boolean =>
		/^(?:everyone|everybody|all|alle|tous|anyone|anybody)$/.test(unit?.low ?? '');
	const before = clauseBefore(all, own)?.clause;
	if (isBut(link) && isAll(before?.units.at(-1))) return true;
	return units.some(
		(unit, at) =>
			isBut(unit.low) && isAll(units[at - 1]) && units[at + 1]?.people?.some(person => finding.people.includes(person)),
	);
};

/** `fêté les 40 ans de Dave chez Rita`: at whose place it was is not whose day. */
export const isHostOnly = (finding: Finding, {clause: {units}}: Parsed): boolean =>
	finding.kind === 'fact' &&
	finding.field === 'birthday' &&
	units.some(
		({people}, at) =>
			people?.some(person => finding.people.includes(person)) &&
			/^(?:chez|bei|at|with|mit|avec)$/.test(units[at - 1]?.low ?? ''),
	);

/** `Anna m'a écrit de Lisbonne`, `Ken hat mir geschrieben`: a letter, and nothing written for one. */
export const isLetter = (finding: Finding, {verb, rest}: Parsed, {language}: ClauseReader): boolean =>
	finding.kind === 'favour' &&
	finding.way === 'received' &&
	/^(?:schreiben|ecrire)$/.test(verb?.lemma ?? '') &&
	!rest.some(({low}) => language.articles.has(low) || language.my.has(low));

/** `we got to Anna's at ten`: where one arrived, and nothing that was got for her. */
export const isArrival = (finding: Finding, {rest, verb}: Parsed): boolean =>
	finding.kind === 'favour' && verb?.lemma === 'get' && rest[0]?.low === 'to' && rest[1]?.isPossessive === true;

/** `gave me a ring`: a call, where it is told when, what about or what was said; else perhaps one for the finger. */
export const isRing = (finding: Finding, {rest, verb}: Parsed): boolean => {
	const at = rest.findIndex(({low}) => low === 'ring');
	if (finding.kind !== 'meeting' || verb?.lemma !== 'give' || at < 0) return false;
	const isPlain = /^(?:a|quick|wee|short|little)$/.test(rest[at - 1]?.low ?? '');
	const isCall = rest
		.slice(at + 1)
		.some(({kind, low}) => kind === 'time' || /^(?:about|re|to|asking|wanting|saying|back|earlier|from)$/.test(low));
	return !isPlain || !isCall;
};
