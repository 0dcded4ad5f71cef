import {wordSet} from '../word-maps.ts';
import {firstNames} from './first-names.ts';
import {furtherFirstNames} from './further-first-names.ts';
import {moreFirstNames} from './more-first-names.ts';
import {worldFirstNames} from './world-first-names.ts';

/** Given names that are words as well: a person only where the place in the sentence says so. */
const words = `
april august bill blake brook brooke carter chase christie clay cliff daisy dawn dean
dexter dolly drew faith fern finn frank gay glen grace grant hazel heath heather holly hope
iris ivy jack jade jasmine jay jean jewel joy june lance lee lily marc mark max may
miles olive pat paris pearl peter pierce poppy ray reed reid rob robin rocky rod rose rosemary
ruby rusty savannah scarlet skye sue terry tony victor violet ward warren
beau beryl charity don dot earl gene ginger hunter kit melody nat nick penny pip prudence sal sandy sierra wade
wes will willow dale norm destiny vern precious blessing patience mercy felicity serenity
trinity wisdom `;

const wordNames = wordSet(words);
const others = wordSet([firstNames, moreFirstNames, worldFirstNames, furtherFirstNames].join(' '));

/** Whether a folded word is a first name that many people have. */
export const isGivenName = (folded: string): boolean => others.has(folded) || wordNames.has(folded);

const capitalOnly = wordSet(
	`august christian brook brooke chase cliff clay dawn dean drew faith fern frank gay grant harmony heath heather holly
	hope ivy jack jean jewel joy june lee may miles
	amber barb chuck chad mason piper polly raven sterling sonny jordan robin
	olive paris pat pearl pierce poppy ray reed rob robin rocky rod rose rosemary ruby rusty scarlet skye sue victor
	violet ward will willow lily jasmine iris beau charity don dot earl gene ginger hunter kit melody nat penny pip
	prudence sandy sierra dale norm destiny vern precious blessing patience mercy felicity serenity trinity wisdom`,
);

/** Whether a word without a capital is rather a first name than a word: `sven`, `mark`, `april`. */
export const isNameInLower = (folded: string): boolean => isGivenName(folded) && !capitalOnly.has(folded);

/** Whether a first name is a word as well: `will`, `may`, `mark`, `hope`. */
export const isWordName = (folded: string): boolean => wordNames.has(folded);
