import {inAnyScript} from '../any-script.ts';

const small = inAnyScript(/^\p{Ll}/u);

/** The text with a capital, as a sentence begins. */
export const capitalLetter = (text: string): string => text.replace(small.of(text), letter => letter.toUpperCase());
