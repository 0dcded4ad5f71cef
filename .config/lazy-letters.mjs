import {readFileSync} from 'node:fs';

/**
 * Libraries that measure text make, as they are loaded, an `Intl.Segmenter` (20 ms) and a regular expression of every
 * emoji (45 ms; and V8 reads it already when it only parses the file). Most lines of the shell need neither, so both
 * are made when they are first used. What they do is unchanged. Fails where string-width no longer has the expression.
 */
export const lazyLetters = {
	name: 'lazy-letters',
	setup(build) {
		build.onLoad(
			{filter: /node_modules[\\/](?:string-width|wrap-ansi|cli-truncate|slice-ansi|widest-line)[\\/]index\.js$/},
			({path}) => {
				const text = readFileSync(path, 'utf8');
				const lazy = text.replace(segmenter, lazySegmenter).replace(emoji, lazyEmoji);
				const isLeft = lazy
					.replaceAll(/^\s*\/\/.*$|^\s+\d\. .*$/gm, '')
					.replaceAll('String.raw', '')
					.match(/= \/.*RGI_Emoji/);
				if (isLeft)
					throw new Error(
						`${path}: the expression of every emoji is written otherwise now; see .config/lazy-letters.mjs`,
					);
				return {contents: lazy, loader: 'js'};
			},
		);
	},
};

const segmenter = /^const (\w+) = new Intl\.Segmenter\(([^\n]*)\);$/gm;
const lazySegmenter = 'let $1Made;\nconst $1 = {segment: text => ($1Made ??= new Intl.Segmenter($2)).segment(text)};';

const emoji = /^const (\w+) = \/([^\n`]*\\p\{RGI_Emoji\}[^\n`]*)\/v;$/gm;
const lazyEmoji =
	"let $1Made;\nconst $1Make = () => ($1Made ??= new RegExp(String.raw`$2`, 'v'));\nconst $1 = {test: text => " +
	'$1Make().test(text), exec: text => $1Make().exec(text)};';
