import {isDeepStrictEqual} from 'node:util';
import {build} from 'esbuild';

/** Files that hold nothing but tables, which are made from what is written for people to read. */
const tables = /[\\/]frames[\\/]facts[\\/](?:english|abroad)-frames\.ts$/;

/**
 * Makes the tables when the program is built, so that no start of it has to: the frames of facts alone would take `add`
 * 5 ms. Fails where such a file exports anything but plain values.
 */
export const readAhead = {
	name: 'read-ahead',
	setup(own) {
		own.onLoad({filter: tables}, async ({path}) => {
			const {outputFiles} = await build({
				entryPoints: [path],
				bundle: true,
				write: false,
				format: 'esm',
				platform: 'node',
				logLevel: 'silent',
			});
			const [{contents}] = outputFiles;
			const made = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
			const lines = Object.entries(made).map(([name, value]) => {
				const text = JSON.stringify(value);
				if (text === undefined || !isDeepStrictEqual(JSON.parse(text), value))
					throw new Error(`${path}: ${name} is more than plain values.`);
				return `export const ${name} = ${text};`;
			});
			return {contents: lines.join('\n'), loader: 'js'};
		});
	},
};
