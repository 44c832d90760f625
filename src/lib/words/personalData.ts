/** What a text seems to hold of a person. */
import type { PersonalDataKind } from '$lib/domain/privacy/personalData';
import { m } from '$lib/messages/messages.js';

export const personalDataWord: Record<PersonalDataKind, () => string> = {
	email: m.personal_data_email,
	phone: m.personal_data_phone,
	identity_number: m.personal_data_identity_number,
	name_with_birth_date: m.personal_data_name_with_birth_date
};
