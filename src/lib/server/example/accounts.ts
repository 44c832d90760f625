/** Who can sign in to the example projects. All people are invented; their names say so. */
import type { Database } from '../database.types.ts';

export const examplePassword = 'besa-example';

export type ExampleRole = {
	/** Code of the project. */
	project: string;
	role: Database['public']['Enums']['membership_role'];
	/** Short name of the partner the person works for; an officer reports for it. */
	organisation: string | null;
};

export type ExampleAccount = {
	email: string;
	fullName: string;
	/** What the person is, in words: for the start-up message. */
	does: string;
	isAdmin: boolean;
	roles: ExampleRole[];
};

const ipa = 'IPA-2017-CSO';
const csf = 'CSF-2011-LCAT';
const jtip = 'JTIP-BALKANS';

const officer = (project: string, organisation: string): ExampleRole => ({
	project,
	role: 'officer',
	organisation
});

const viewer = (project: string): ExampleRole => ({ project, role: 'viewer', organisation: null });

export const exampleAccounts: ExampleAccount[] = [
	{
		email: 'admin@example.org',
		fullName: 'Ada Shembulli',
		does: 'administrator',
		isAdmin: true,
		roles: []
	},
	{
		email: 'manager@kmop.example.org',
		fullName: 'Nefeli Paradeigma',
		does: `manager of ${ipa} and ${csf} (KMOP)`,
		isAdmin: false,
		roles: [
			{ project: ipa, role: 'manager', organisation: 'KMOP' },
			{ project: csf, role: 'manager', organisation: null }
		]
	},
	{
		email: 'officer@de.example.org',
		fullName: 'Teuta Përralla',
		does: `M&E officer of Different & Equal in ${ipa} and ${jtip}`,
		isAdmin: false,
		roles: [officer(ipa, 'DE'), officer(jtip, 'DE')]
	},
	{
		email: 'officer@aagw.example.org',
		fullName: 'Drita Prova',
		does: `M&E officer of AAGW in ${ipa}`,
		isAdmin: false,
		roles: [officer(ipa, 'AAGW')]
	},
	{
		email: 'donor@eu.example.org',
		fullName: 'Mira Ogledna',
		does: `donor, sees what ${ipa} and ${csf} publish`,
		isAdmin: false,
		roles: [viewer(ipa), viewer(csf)]
	},
	{
		email: 'manager@tdh.example.org',
		fullName: 'Luan Modeli',
		does: `manager of ${jtip} (Terre des hommes)`,
		isAdmin: false,
		roles: [{ project: jtip, role: 'manager', organisation: 'Tdh' }]
	},
	{
		email: 'officer@arsis.example.org',
		fullName: 'Arta Gojëdhëna',
		does: `M&E officer of ARSIS in ${jtip}`,
		isAdmin: false,
		roles: [officer(jtip, 'ARSIS')]
	},
	{
		email: 'officer@opengate.example.org',
		fullName: 'Vesna Primerova',
		does: `M&E officer of Open Gate in ${jtip}`,
		isAdmin: false,
		roles: [officer(jtip, 'OpenGate')]
	},
	{
		email: 'donor@jtip.example.org',
		fullName: 'Iskra Probna',
		does: `donor, sees what ${jtip} publishes`,
		isAdmin: false,
		roles: [viewer(jtip)]
	}
];

/** Who submits a partner's reports: its officer, or the project's manager where it has none. */
export function submitterOf(project: string, organisation: string): string {
	const own = exampleAccounts.find(({ roles }) =>
		roles.some(
			(role) =>
				role.project === project && role.role === 'officer' && role.organisation === organisation
		)
	);
	return own?.email ?? managerOf(project);
}

/** Who reviews the project's reports. */
export function managerOf(project: string): string {
	const found = exampleAccounts.find(({ roles }) =>
		roles.some((role) => role.project === project && role.role === 'manager')
	);
	if (!found) throw new Error(`The example project ${project} has no manager.`);
	return found.email;
}
