/** The language a document declares: `en` becomes the English of its donor, any other stays. */
export function documentLanguage(language: string, english: 'en-GB' | 'en-US'): string {
	return language === '' || language === 'en' ? english : language;
}
