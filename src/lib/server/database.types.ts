/** What the database holds, read from its catalogue by `npm run types`. Not written by hand. */

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
	public: {
		Tables: {
			audit_events: {
				Row: {
					action: string;
					actor: string | null;
					after: Json | null;
					at: string;
					before: Json | null;
					entity: string;
					entity_id: string;
					id: string;
					organisation_id: string | null;
					project_id: string | null;
					reason: string;
					report_id: string | null;
					report_version: number | null;
				};
				Insert: {
					action: string;
					actor?: string | null;
					after?: Json | null;
					at?: string;
					before?: Json | null;
					entity: string;
					entity_id: string;
					id?: string;
					organisation_id?: string | null;
					project_id?: string | null;
					reason?: string;
					report_id?: string | null;
					report_version?: number | null;
				};
				Update: {
					action?: string;
					actor?: string | null;
					after?: Json | null;
					at?: string;
					before?: Json | null;
					entity?: string;
					entity_id?: string;
					id?: string;
					organisation_id?: string | null;
					project_id?: string | null;
					reason?: string;
					report_id?: string | null;
					report_version?: number | null;
				};
				Relationships: [];
			};
			categories: {
				Row: {
					code: string;
					dimension_id: string;
					id: string;
					name: string;
					position: number;
					retired_on: string | null;
				};
				Insert: {
					code: string;
					dimension_id: string;
					id?: string;
					name: string;
					position?: number;
					retired_on?: string | null;
				};
				Update: {
					code?: string;
					dimension_id?: string;
					id?: string;
					name?: string;
					position?: number;
					retired_on?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'categories_dimension_id_fkey';
						columns: ['dimension_id'];
						isOneToOne: false;
						referencedRelation: 'dimensions';
						referencedColumns: ['id'];
					}
				];
			};
			comments: {
				Row: {
					body: string;
					created_at: string;
					created_by: string;
					from_reviewer: boolean;
					id: string;
					indicator_id: string | null;
					project_id: string;
					report_id: string;
					resolved_at: string | null;
					resolved_by: string | null;
					to_correct: boolean;
				};
				Insert: {
					body: string;
					created_at?: string;
					created_by?: string;
					from_reviewer?: boolean;
					id?: string;
					indicator_id?: string | null;
					project_id: string;
					report_id: string;
					resolved_at?: string | null;
					resolved_by?: string | null;
					to_correct?: boolean;
				};
				Update: {
					body?: string;
					created_at?: string;
					created_by?: string;
					from_reviewer?: boolean;
					id?: string;
					indicator_id?: string | null;
					project_id?: string;
					report_id?: string;
					resolved_at?: string | null;
					resolved_by?: string | null;
					to_correct?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'comments_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'comments_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'comments_report_id_project_id_fkey';
						columns: ['report_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'reports';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'comments_resolved_by_fkey';
						columns: ['resolved_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					}
				];
			};
			crosswalks: {
				Row: {
					code: string;
					created_at: string;
					factor: number;
					framework: string;
					id: string;
					indicator_id: string;
					note: string;
					project_id: string;
				};
				Insert: {
					code: string;
					created_at?: string;
					factor?: number;
					framework: string;
					id?: string;
					indicator_id: string;
					note?: string;
					project_id: string;
				};
				Update: {
					code?: string;
					created_at?: string;
					factor?: number;
					framework?: string;
					id?: string;
					indicator_id?: string;
					note?: string;
					project_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'crosswalks_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			dimensions: {
				Row: {
					code: string;
					id: string;
					name: string;
					overlapping: boolean;
					position: number;
				};
				Insert: {
					code: string;
					id?: string;
					name: string;
					overlapping?: boolean;
					position?: number;
				};
				Update: {
					code?: string;
					id?: string;
					name?: string;
					overlapping?: boolean;
					position?: number;
				};
				Relationships: [];
			};
			evidence: {
				Row: {
					created_at: string;
					created_by: string | null;
					file: string;
					file_size: number;
					id: string;
					indicator_id: string;
					link: string;
					media_type: string;
					project_id: string;
					reference: string;
					report_id: string;
					title: string;
				};
				Insert: {
					created_at?: string;
					created_by?: string | null;
					file?: string;
					file_size?: number;
					id?: string;
					indicator_id: string;
					link?: string;
					media_type?: string;
					project_id: string;
					reference?: string;
					report_id: string;
					title: string;
				};
				Update: {
					created_at?: string;
					created_by?: string | null;
					file?: string;
					file_size?: number;
					id?: string;
					indicator_id?: string;
					link?: string;
					media_type?: string;
					project_id?: string;
					reference?: string;
					report_id?: string;
					title?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'evidence_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'evidence_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'evidence_report_id_project_id_fkey';
						columns: ['report_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'reports';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			import_mappings: {
				Row: {
					columns: Json;
					headers: string;
					project_id: string;
				};
				Insert: {
					columns: Json;
					headers: string;
					project_id: string;
				};
				Update: {
					columns?: Json;
					headers?: string;
					project_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'import_mappings_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					}
				];
			};
			indicator_partners: {
				Row: {
					indicator_id: string;
					organisation_id: string;
					project_id: string;
				};
				Insert: {
					indicator_id: string;
					organisation_id: string;
					project_id: string;
				};
				Update: {
					indicator_id?: string;
					organisation_id?: string;
					project_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'indicator_partners_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'indicator_partners_project_id_organisation_id_fkey';
						columns: ['project_id', 'organisation_id'];
						isOneToOne: false;
						referencedRelation: 'project_partners';
						referencedColumns: ['project_id', 'organisation_id'];
					}
				];
			};
			indicators: {
				Row: {
					accumulation: Database['public']['Enums']['indicator_accumulation'];
					adds_to_baseline: boolean;
					allows_negative: boolean;
					baseline: number | null;
					baseline_date: string | null;
					baseline_note: string;
					breakdowns: Json;
					by_location: boolean;
					code: string;
					combination: Database['public']['Enums']['indicator_combination'];
					counts_people: boolean;
					definition: string;
					direction: Database['public']['Enums']['indicator_direction'];
					frequency: string;
					id: string;
					measure: Database['public']['Enums']['indicator_measure'];
					method: string;
					name: string;
					note: string;
					numerator_within_denominator: boolean;
					position: number;
					project_id: string;
					responsible: string;
					result_id: string;
					sensitive: boolean;
					source: string;
					standard_code: string;
					target_path: Database['public']['Enums']['target_path'];
					unit: string;
					whole_numbers: boolean;
				};
				Insert: {
					accumulation?: Database['public']['Enums']['indicator_accumulation'];
					adds_to_baseline?: boolean;
					allows_negative?: boolean;
					baseline?: number | null;
					baseline_date?: string | null;
					baseline_note?: string;
					breakdowns?: Json;
					by_location?: boolean;
					code: string;
					combination?: Database['public']['Enums']['indicator_combination'];
					counts_people?: boolean;
					definition?: string;
					direction?: Database['public']['Enums']['indicator_direction'];
					frequency?: string;
					id?: string;
					measure?: Database['public']['Enums']['indicator_measure'];
					method?: string;
					name: string;
					note?: string;
					numerator_within_denominator?: boolean;
					position?: number;
					project_id: string;
					responsible?: string;
					result_id: string;
					sensitive?: boolean;
					source?: string;
					standard_code?: string;
					target_path?: Database['public']['Enums']['target_path'];
					unit?: string;
					whole_numbers?: boolean;
				};
				Update: {
					accumulation?: Database['public']['Enums']['indicator_accumulation'];
					adds_to_baseline?: boolean;
					allows_negative?: boolean;
					baseline?: number | null;
					baseline_date?: string | null;
					baseline_note?: string;
					breakdowns?: Json;
					by_location?: boolean;
					code?: string;
					combination?: Database['public']['Enums']['indicator_combination'];
					counts_people?: boolean;
					definition?: string;
					direction?: Database['public']['Enums']['indicator_direction'];
					frequency?: string;
					id?: string;
					measure?: Database['public']['Enums']['indicator_measure'];
					method?: string;
					name?: string;
					note?: string;
					numerator_within_denominator?: boolean;
					position?: number;
					project_id?: string;
					responsible?: string;
					result_id?: string;
					sensitive?: boolean;
					source?: string;
					standard_code?: string;
					target_path?: Database['public']['Enums']['target_path'];
					unit?: string;
					whole_numbers?: boolean;
				};
				Relationships: [
					{
						foreignKeyName: 'indicators_result_id_project_id_fkey';
						columns: ['result_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'results';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			invitations: {
				Row: {
					accepted_at: string | null;
					accepted_by: string | null;
					created_at: string;
					created_by: string | null;
					email: string;
					expires_at: string;
					id: string;
					makes_admin: boolean;
					organisation_id: string | null;
					project_id: string | null;
					role: Database['public']['Enums']['membership_role'] | null;
					token_hash: string;
				};
				Insert: {
					accepted_at?: string | null;
					accepted_by?: string | null;
					created_at?: string;
					created_by?: string | null;
					email: string;
					expires_at: string;
					id?: string;
					makes_admin?: boolean;
					organisation_id?: string | null;
					project_id?: string | null;
					role?: Database['public']['Enums']['membership_role'] | null;
					token_hash: string;
				};
				Update: {
					accepted_at?: string | null;
					accepted_by?: string | null;
					created_at?: string;
					created_by?: string | null;
					email?: string;
					expires_at?: string;
					id?: string;
					makes_admin?: boolean;
					organisation_id?: string | null;
					project_id?: string | null;
					role?: Database['public']['Enums']['membership_role'] | null;
					token_hash?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'invitations_accepted_by_fkey';
						columns: ['accepted_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'invitations_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'invitations_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitations_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'invitations_project_id_organisation_id_fkey';
						columns: ['project_id', 'organisation_id'];
						isOneToOne: false;
						referencedRelation: 'project_partners';
						referencedColumns: ['project_id', 'organisation_id'];
					}
				];
			};
			locations: {
				Row: {
					code: string;
					id: string;
					name: string;
					parent_id: string | null;
				};
				Insert: {
					code: string;
					id?: string;
					name: string;
					parent_id?: string | null;
				};
				Update: {
					code?: string;
					id?: string;
					name?: string;
					parent_id?: string | null;
				};
				Relationships: [
					{
						foreignKeyName: 'locations_parent_id_fkey';
						columns: ['parent_id'];
						isOneToOne: false;
						referencedRelation: 'locations';
						referencedColumns: ['id'];
					}
				];
			};
			logframe_changes: {
				Row: {
					action: string;
					approval_reference: string;
					approved_on: string | null;
					code: string;
					created_at: string;
					created_by: string | null;
					id: string;
					kind: string;
					number: number;
					project_id: string;
					reason: string;
					rows: Json;
					undoes: number | null;
				};
				Insert: {
					action: string;
					approval_reference?: string;
					approved_on?: string | null;
					code?: string;
					created_at?: string;
					created_by?: string | null;
					id?: string;
					kind?: string;
					number: number;
					project_id: string;
					reason?: string;
					rows?: Json;
					undoes?: number | null;
				};
				Update: {
					action?: string;
					approval_reference?: string;
					approved_on?: string | null;
					code?: string;
					created_at?: string;
					created_by?: string | null;
					id?: string;
					kind?: string;
					number?: number;
					project_id?: string;
					reason?: string;
					rows?: Json;
					undoes?: number | null;
				};
				Relationships: [
					{
						foreignKeyName: 'logframe_changes_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'logframe_changes_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					}
				];
			};
			memberships: {
				Row: {
					created_at: string;
					id: string;
					organisation_id: string | null;
					project_id: string;
					role: Database['public']['Enums']['membership_role'];
					user_id: string;
				};
				Insert: {
					created_at?: string;
					id?: string;
					organisation_id?: string | null;
					project_id: string;
					role: Database['public']['Enums']['membership_role'];
					user_id: string;
				};
				Update: {
					created_at?: string;
					id?: string;
					organisation_id?: string | null;
					project_id?: string;
					role?: Database['public']['Enums']['membership_role'];
					user_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'memberships_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'memberships_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'memberships_user_id_fkey';
						columns: ['user_id'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'officers_belong_to_a_partner';
						columns: ['project_id', 'organisation_id'];
						isOneToOne: false;
						referencedRelation: 'project_partners';
						referencedColumns: ['project_id', 'organisation_id'];
					}
				];
			};
			narratives: {
				Row: {
					body: string;
					id: string;
					period_id: string | null;
					project_id: string;
					report_id: string | null;
					result_id: string | null;
					section: string;
				};
				Insert: {
					body: string;
					id?: string;
					period_id?: string | null;
					project_id: string;
					report_id?: string | null;
					result_id?: string | null;
					section: string;
				};
				Update: {
					body?: string;
					id?: string;
					period_id?: string | null;
					project_id?: string;
					report_id?: string | null;
					result_id?: string | null;
					section?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'narratives_period_id_project_id_fkey';
						columns: ['period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'narratives_report_id_project_id_fkey';
						columns: ['report_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'reports';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'narratives_result_id_project_id_fkey';
						columns: ['result_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'results';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			observation_cells: {
				Row: {
					denominator: number | null;
					id: string;
					key: Json;
					numerator: number | null;
					observation_id: string;
					project_id: string;
					report_id: string;
					returning: number | null;
					value: number | null;
				};
				Insert: {
					denominator?: number | null;
					id?: string;
					key: Json;
					numerator?: number | null;
					observation_id: string;
					project_id: string;
					report_id: string;
					returning?: number | null;
					value?: number | null;
				};
				Update: {
					denominator?: number | null;
					id?: string;
					key?: Json;
					numerator?: number | null;
					observation_id?: string;
					project_id?: string;
					report_id?: string;
					returning?: number | null;
					value?: number | null;
				};
				Relationships: [
					{
						foreignKeyName: 'observation_cells_observation_id_report_id_project_id_fkey';
						columns: ['observation_id', 'report_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'observations';
						referencedColumns: ['id', 'report_id', 'project_id'];
					}
				];
			};
			observations: {
				Row: {
					comment: string;
					denominator: number | null;
					id: string;
					indicator_id: string;
					location_id: string | null;
					numerator: number | null;
					project_id: string;
					report_id: string;
					returning: number | null;
					state: Database['public']['Enums']['observation_state'];
					text: string;
					value: number | null;
				};
				Insert: {
					comment?: string;
					denominator?: number | null;
					id?: string;
					indicator_id: string;
					location_id?: string | null;
					numerator?: number | null;
					project_id: string;
					report_id: string;
					returning?: number | null;
					state?: Database['public']['Enums']['observation_state'];
					text?: string;
					value?: number | null;
				};
				Update: {
					comment?: string;
					denominator?: number | null;
					id?: string;
					indicator_id?: string;
					location_id?: string | null;
					numerator?: number | null;
					project_id?: string;
					report_id?: string;
					returning?: number | null;
					state?: Database['public']['Enums']['observation_state'];
					text?: string;
					value?: number | null;
				};
				Relationships: [
					{
						foreignKeyName: 'observations_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'observations_location_id_fkey';
						columns: ['location_id'];
						isOneToOne: false;
						referencedRelation: 'locations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'observations_report_id_project_id_fkey';
						columns: ['report_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'reports';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			organisations: {
				Row: {
					country: string;
					created_at: string;
					id: string;
					name: string;
					short_name: string;
				};
				Insert: {
					country?: string;
					created_at?: string;
					id?: string;
					name: string;
					short_name: string;
				};
				Update: {
					country?: string;
					created_at?: string;
					id?: string;
					name?: string;
					short_name?: string;
				};
				Relationships: [];
			};
			overlaps: {
				Row: {
					created_at: string;
					created_by: string;
					entry: number;
					id: string;
					indicator_id: string;
					people: number | null;
					period_id: string;
					project_id: string;
					reason: string;
				};
				Insert: {
					created_at?: string;
					created_by?: string;
					entry?: number;
					id?: string;
					indicator_id: string;
					people?: number | null;
					period_id: string;
					project_id: string;
					reason: string;
				};
				Update: {
					created_at?: string;
					created_by?: string;
					entry?: number;
					id?: string;
					indicator_id?: string;
					people?: number | null;
					period_id?: string;
					project_id?: string;
					reason?: string;
				};
				Relationships: [];
			};
			periods: {
				Row: {
					closed: boolean;
					due_date: string;
					end_date: string;
					id: string;
					label: string;
					project_id: string;
					start_date: string;
				};
				Insert: {
					closed?: boolean;
					due_date: string;
					end_date: string;
					id?: string;
					label: string;
					project_id: string;
					start_date: string;
				};
				Update: {
					closed?: boolean;
					due_date?: string;
					end_date?: string;
					id?: string;
					label?: string;
					project_id?: string;
					start_date?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'periods_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					}
				];
			};
			profiles: {
				Row: {
					created_at: string;
					email: string;
					full_name: string;
					is_admin: boolean;
					locale: string;
					user_id: string;
				};
				Insert: {
					created_at?: string;
					email: string;
					full_name?: string;
					is_admin?: boolean;
					locale?: string;
					user_id: string;
				};
				Update: {
					created_at?: string;
					email?: string;
					full_name?: string;
					is_admin?: boolean;
					locale?: string;
					user_id?: string;
				};
				Relationships: [];
			};
			project_locations: {
				Row: {
					location_id: string;
					position: number;
					project_id: string;
				};
				Insert: {
					location_id: string;
					position?: number;
					project_id: string;
				};
				Update: {
					location_id?: string;
					position?: number;
					project_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'project_locations_location_id_fkey';
						columns: ['location_id'];
						isOneToOne: false;
						referencedRelation: 'locations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'project_locations_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					}
				];
			};
			project_partners: {
				Row: {
					organisation_id: string;
					position: number;
					project_id: string;
					role: string;
				};
				Insert: {
					organisation_id: string;
					position?: number;
					project_id: string;
					role?: string;
				};
				Update: {
					organisation_id?: string;
					position?: number;
					project_id?: string;
					role?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'project_partners_organisation_id_fkey';
						columns: ['organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'project_partners_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					}
				];
			};
			projects: {
				Row: {
					archived_at: string | null;
					assistance_listing: string;
					at_risk_min: number;
					awarding_agency: string;
					budget_amount: number | null;
					certifying_official: string;
					code: string;
					contact_person: string;
					contract_number: string;
					created_at: string;
					currency: string | null;
					donor: Database['public']['Enums']['donor'];
					donor_name: string;
					due_days: number;
					end_date: string;
					final_due_days: number;
					iati_includes_sensitive: boolean;
					iati_organisation_identifier: string;
					iati_sector: string;
					id: string;
					is_example: boolean;
					lead_organisation_id: string | null;
					on_track_min: number;
					programme: string;
					recipient_address: string;
					recipient_ein: string;
					recipient_uei: string;
					report_frequency: string;
					reporting_calendar: Database['public']['Enums']['reporting_calendar'];
					shows_disclaimer: boolean;
					start_date: string;
					summary: string;
					suppression_k: number;
					suppression_k_public: number;
					suppression_width: number | null;
					template_version: string;
					title: string;
					variance_threshold: number;
				};
				Insert: {
					archived_at?: string | null;
					assistance_listing?: string;
					at_risk_min?: number;
					awarding_agency?: string;
					budget_amount?: number | null;
					certifying_official?: string;
					code: string;
					contact_person?: string;
					contract_number?: string;
					created_at?: string;
					currency?: string | null;
					donor?: Database['public']['Enums']['donor'];
					donor_name?: string;
					due_days?: number;
					end_date: string;
					final_due_days?: number;
					iati_includes_sensitive?: boolean;
					iati_organisation_identifier?: string;
					iati_sector?: string;
					id?: string;
					is_example?: boolean;
					lead_organisation_id?: string | null;
					on_track_min?: number;
					programme?: string;
					recipient_address?: string;
					recipient_ein?: string;
					recipient_uei?: string;
					report_frequency?: string;
					reporting_calendar?: Database['public']['Enums']['reporting_calendar'];
					shows_disclaimer?: boolean;
					start_date: string;
					summary?: string;
					suppression_k?: number;
					suppression_k_public?: number;
					suppression_width?: number | null;
					template_version?: string;
					title: string;
					variance_threshold?: number;
				};
				Update: {
					archived_at?: string | null;
					assistance_listing?: string;
					at_risk_min?: number;
					awarding_agency?: string;
					budget_amount?: number | null;
					certifying_official?: string;
					code?: string;
					contact_person?: string;
					contract_number?: string;
					created_at?: string;
					currency?: string | null;
					donor?: Database['public']['Enums']['donor'];
					donor_name?: string;
					due_days?: number;
					end_date?: string;
					final_due_days?: number;
					iati_includes_sensitive?: boolean;
					iati_organisation_identifier?: string;
					iati_sector?: string;
					id?: string;
					is_example?: boolean;
					lead_organisation_id?: string | null;
					on_track_min?: number;
					programme?: string;
					recipient_address?: string;
					recipient_ein?: string;
					recipient_uei?: string;
					report_frequency?: string;
					reporting_calendar?: Database['public']['Enums']['reporting_calendar'];
					shows_disclaimer?: boolean;
					start_date?: string;
					summary?: string;
					suppression_k?: number;
					suppression_k_public?: number;
					suppression_width?: number | null;
					template_version?: string;
					title?: string;
					variance_threshold?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'projects_lead_organisation_id_fkey';
						columns: ['lead_organisation_id'];
						isOneToOne: false;
						referencedRelation: 'organisations';
						referencedColumns: ['id'];
					}
				];
			};
			publication_texts: {
				Row: {
					basis: string;
					body: string;
					changed_at: string;
					changed_by: string;
					from_period_id: string;
					id: string;
					project_id: string;
					result_id: string | null;
					section: string;
					to_period_id: string;
					version: number;
				};
				Insert: {
					basis: string;
					body: string;
					changed_at?: string;
					changed_by?: string;
					from_period_id: string;
					id?: string;
					project_id: string;
					result_id?: string | null;
					section: string;
					to_period_id: string;
					version?: number;
				};
				Update: {
					basis?: string;
					body?: string;
					changed_at?: string;
					changed_by?: string;
					from_period_id?: string;
					id?: string;
					project_id?: string;
					result_id?: string | null;
					section?: string;
					to_period_id?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'publication_texts_changed_by_fkey';
						columns: ['changed_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'publication_texts_from_period_id_project_id_fkey';
						columns: ['from_period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'publication_texts_result_id_project_id_fkey';
						columns: ['result_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'results';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'publication_texts_to_period_id_project_id_fkey';
						columns: ['to_period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			publications: {
				Row: {
					audience: Database['public']['Enums']['publication_audience'];
					figures: Json;
					format: Database['public']['Enums']['publication_format'];
					from_period_id: string;
					hash: string;
					id: string;
					kind: string;
					narrative: Json;
					number: number;
					project_id: string;
					published_at: string;
					published_by: string;
					published_by_name: string;
					revoked_at: string | null;
					revoked_by: string | null;
					suppression_k: number;
					suppression_width: number;
					template_version: string;
					to_period_id: string;
				};
				Insert: {
					audience?: Database['public']['Enums']['publication_audience'];
					figures: Json;
					format: Database['public']['Enums']['publication_format'];
					from_period_id: string;
					hash: string;
					id?: string;
					kind?: string;
					narrative?: Json;
					number: number;
					project_id: string;
					published_at?: string;
					published_by?: string;
					published_by_name?: string;
					revoked_at?: string | null;
					revoked_by?: string | null;
					suppression_k: number;
					suppression_width: number;
					template_version?: string;
					to_period_id: string;
				};
				Update: {
					audience?: Database['public']['Enums']['publication_audience'];
					figures?: Json;
					format?: Database['public']['Enums']['publication_format'];
					from_period_id?: string;
					hash?: string;
					id?: string;
					kind?: string;
					narrative?: Json;
					number?: number;
					project_id?: string;
					published_at?: string;
					published_by?: string;
					published_by_name?: string;
					revoked_at?: string | null;
					revoked_by?: string | null;
					suppression_k?: number;
					suppression_width?: number;
					template_version?: string;
					to_period_id?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'publications_from_period_id_project_id_fkey';
						columns: ['from_period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'publications_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					},
					{
						foreignKeyName: 'publications_published_by_fkey';
						columns: ['published_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'publications_revoked_by_fkey';
						columns: ['revoked_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'publications_to_period_id_project_id_fkey';
						columns: ['to_period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			reminders: {
				Row: {
					id: string;
					organisation_id: string;
					period_id: string;
					project_id: string;
					sent_at: string;
					sent_by: string;
					sent_on: string;
				};
				Insert: {
					id?: string;
					organisation_id: string;
					period_id: string;
					project_id: string;
					sent_at?: string;
					sent_by?: string;
					sent_on?: string;
				};
				Update: {
					id?: string;
					organisation_id?: string;
					period_id?: string;
					project_id?: string;
					sent_at?: string;
					sent_by?: string;
					sent_on?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'reminders_period_id_project_id_fkey';
						columns: ['period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'reminders_project_id_organisation_id_fkey';
						columns: ['project_id', 'organisation_id'];
						isOneToOne: false;
						referencedRelation: 'project_partners';
						referencedColumns: ['project_id', 'organisation_id'];
					},
					{
						foreignKeyName: 'reminders_sent_by_fkey';
						columns: ['sent_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					}
				];
			};
			reports: {
				Row: {
					approved_at: string | null;
					approved_by: string | null;
					created_at: string;
					id: string;
					organisation_id: string;
					period_id: string;
					project_id: string;
					return_reason: string;
					status: Database['public']['Enums']['report_status'];
					submitted_at: string | null;
					submitted_by: string | null;
					updated_at: string;
					version: number;
				};
				Insert: {
					approved_at?: string | null;
					approved_by?: string | null;
					created_at?: string;
					id?: string;
					organisation_id: string;
					period_id: string;
					project_id: string;
					return_reason?: string;
					status?: Database['public']['Enums']['report_status'];
					submitted_at?: string | null;
					submitted_by?: string | null;
					updated_at?: string;
					version?: number;
				};
				Update: {
					approved_at?: string | null;
					approved_by?: string | null;
					created_at?: string;
					id?: string;
					organisation_id?: string;
					period_id?: string;
					project_id?: string;
					return_reason?: string;
					status?: Database['public']['Enums']['report_status'];
					submitted_at?: string | null;
					submitted_by?: string | null;
					updated_at?: string;
					version?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'reports_approved_by_fkey';
						columns: ['approved_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'reports_period_id_project_id_fkey';
						columns: ['period_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'periods';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'reports_project_id_organisation_id_fkey';
						columns: ['project_id', 'organisation_id'];
						isOneToOne: false;
						referencedRelation: 'project_partners';
						referencedColumns: ['project_id', 'organisation_id'];
					},
					{
						foreignKeyName: 'reports_submitted_by_fkey';
						columns: ['submitted_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					}
				];
			};
			results: {
				Row: {
					assumptions: string;
					code: string;
					costs: string;
					id: string;
					level: Database['public']['Enums']['result_level'];
					means: string;
					parent_id: string | null;
					position: number;
					project_id: string;
					statement: string;
				};
				Insert: {
					assumptions?: string;
					code: string;
					costs?: string;
					id?: string;
					level: Database['public']['Enums']['result_level'];
					means?: string;
					parent_id?: string | null;
					position?: number;
					project_id: string;
					statement: string;
				};
				Update: {
					assumptions?: string;
					code?: string;
					costs?: string;
					id?: string;
					level?: Database['public']['Enums']['result_level'];
					means?: string;
					parent_id?: string | null;
					position?: number;
					project_id?: string;
					statement?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'results_parent_id_project_id_fkey';
						columns: ['parent_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'results';
						referencedColumns: ['id', 'project_id'];
					},
					{
						foreignKeyName: 'results_project_id_fkey';
						columns: ['project_id'];
						isOneToOne: false;
						referencedRelation: 'projects';
						referencedColumns: ['id'];
					}
				];
			};
			share_links: {
				Row: {
					created_at: string;
					created_by: string;
					expires_at: string;
					id: string;
					opened: number;
					project_id: string;
					publication_id: string;
					revoked_at: string | null;
					token_hash: string;
				};
				Insert: {
					created_at?: string;
					created_by?: string;
					expires_at: string;
					id?: string;
					opened?: number;
					project_id: string;
					publication_id: string;
					revoked_at?: string | null;
					token_hash: string;
				};
				Update: {
					created_at?: string;
					created_by?: string;
					expires_at?: string;
					id?: string;
					opened?: number;
					project_id?: string;
					publication_id?: string;
					revoked_at?: string | null;
					token_hash?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'share_links_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'share_links_publication_id_project_id_fkey';
						columns: ['publication_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'publications';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			target_revisions: {
				Row: {
					approval_reference: string;
					approved_on: string | null;
					created_at: string;
					created_by: string | null;
					date: string;
					id: string;
					indicator_id: string;
					new_value: number | null;
					old_value: number | null;
					project_id: string;
					reason: string;
				};
				Insert: {
					approval_reference?: string;
					approved_on?: string | null;
					created_at?: string;
					created_by?: string | null;
					date: string;
					id?: string;
					indicator_id: string;
					new_value?: number | null;
					old_value?: number | null;
					project_id: string;
					reason: string;
				};
				Update: {
					approval_reference?: string;
					approved_on?: string | null;
					created_at?: string;
					created_by?: string | null;
					date?: string;
					id?: string;
					indicator_id?: string;
					new_value?: number | null;
					old_value?: number | null;
					project_id?: string;
					reason?: string;
				};
				Relationships: [
					{
						foreignKeyName: 'target_revisions_created_by_fkey';
						columns: ['created_by'];
						isOneToOne: false;
						referencedRelation: 'profiles';
						referencedColumns: ['user_id'];
					},
					{
						foreignKeyName: 'target_revisions_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
			targets: {
				Row: {
					date: string;
					id: string;
					indicator_id: string;
					note: string;
					project_id: string;
					value: number;
				};
				Insert: {
					date: string;
					id?: string;
					indicator_id: string;
					note?: string;
					project_id: string;
					value: number;
				};
				Update: {
					date?: string;
					id?: string;
					indicator_id?: string;
					note?: string;
					project_id?: string;
					value?: number;
				};
				Relationships: [
					{
						foreignKeyName: 'targets_indicator_id_project_id_fkey';
						columns: ['indicator_id', 'project_id'];
						isOneToOne: false;
						referencedRelation: 'indicators';
						referencedColumns: ['id', 'project_id'];
					}
				];
			};
		};
		Views: Record<never, never>;
		Functions: {
			accept_invitation: {
				Args: {
					token: string;
				};
				Returns: undefined;
			};
			add_comment: {
				Args: {
					report_id: string;
					body: string;
					indicator?: string;
					to_correct?: boolean;
				};
				Returns: string;
			};
			add_evidence: {
				Args: {
					report_id: string;
					indicator: string;
					title: string;
					reference?: string;
					link?: string;
					file?: Json;
				};
				Returns: Json;
			};
			admin_page: {
				Args: Record<PropertyKey, never>;
				Returns: Json;
			};
			agree_logframe: {
				Args: {
					project_code: string;
					approval_reference?: string;
					agreed_on?: string;
				};
				Returns: number;
			};
			approve_report: {
				Args: {
					report_id: string;
				};
				Returns: Json;
			};
			approve_target_revision: {
				Args: {
					revision_id: string;
					approval_reference: string;
					approved_on?: string;
				};
				Returns: undefined;
			};
			archive_project: {
				Args: {
					project_code: string;
					archived?: boolean;
				};
				Returns: undefined;
			};
			change_logframe: {
				Args: {
					project_code: string;
					change: Json;
					seen?: number;
					reason?: string;
					approval_reference?: string;
					approved_on?: string;
				};
				Returns: Json;
			};
			change_project: {
				Args: {
					project_code: string;
					settings: Json;
				};
				Returns: undefined;
			};
			copy_publication_texts: {
				Args: {
					project_code: string;
					from_period: string;
					to_period: string;
					other_from: string;
					other_to: string;
				};
				Returns: number;
			};
			create_project: {
				Args: {
					code: string;
					settings: Json;
					copy_from?: string;
				};
				Returns: undefined;
			};
			create_share_link: {
				Args: {
					publication_id: string;
					days?: number;
				};
				Returns: string;
			};
			crosswalk_page: {
				Args: {
					project_code: string;
					as_of?: string;
					statuses?: string[];
				};
				Returns: Json;
			};
			evidence_file: {
				Args: {
					evidence_id: string;
				};
				Returns: Json;
			};
			explain_figure: {
				Args: {
					project_code: string;
					indicator: string;
					as_of?: string;
					partner?: string;
					place?: string;
					key?: Json;
					statuses?: string[];
				};
				Returns: Json;
			};
			figure_page: {
				Args: {
					project_code: string;
					period: string;
					organisation: string;
					indicator: string;
				};
				Returns: Json;
			};
			figure_trail: {
				Args: {
					report_id: string;
					indicator: string;
				};
				Returns: Json;
			};
			import_logframe: {
				Args: {
					project_code: string;
					logframe: Json;
					reason?: string;
					approval_reference?: string;
					approved_on?: string;
				};
				Returns: Json;
			};
			import_source: {
				Args: {
					project_code: string;
				};
				Returns: Json;
			};
			import_values: {
				Args: {
					project_code: string;
					rows: Json;
					as_status?: string;
					dry_run?: boolean;
				};
				Returns: Json;
			};
			indicator_cells: {
				Args: {
					project_code: string;
					as_of?: string;
					statuses?: string[];
				};
				Returns: {
					code: string;
					key: Json;
					period_value: number;
					running: number;
				}[];
			};
			indicator_page: {
				Args: {
					project_code: string;
					indicator_code: string;
					as_of?: string;
					statuses?: string[];
					known?: string;
				};
				Returns: Json;
			};
			indicator_periods: {
				Args: {
					project_code: string;
					statuses?: string[];
				};
				Returns: {
					code: string;
					period: string;
					value: number;
					running: number;
				}[];
			};
			indicator_progress: {
				Args: {
					project_code: string;
					as_of?: string;
					statuses?: string[];
				};
				Returns: {
					code: string;
					actual: number;
					expected: number;
					final_target: number;
					progress: number;
					pace: number;
					status: string;
					reported_partners: number;
					due_partners: number;
				}[];
			};
			invitation: {
				Args: {
					token: string;
				};
				Returns: Json;
			};
			invite: {
				Args: {
					email: string;
					project_code: string;
					role: string;
					organisation?: string;
					days?: number;
				};
				Returns: string;
			};
			logframe_versions: {
				Args: {
					project_code: string;
					older_than?: number;
					take?: number;
				};
				Returns: Json;
			};
			me: {
				Args: Record<PropertyKey, never>;
				Returns: Json;
			};
			needs_first_person: {
				Args: Record<PropertyKey, never>;
				Returns: boolean;
			};
			open_report: {
				Args: {
					project_code: string;
					period: string;
					organisation: string;
				};
				Returns: string;
			};
			portfolio_page: {
				Args: {
					known?: string;
				};
				Returns: Json;
			};
			portfolio_progress: {
				Args: Record<PropertyKey, never>;
				Returns: {
					code: string;
					title: string;
					donor: string;
					donor_name: string;
					start_date: string;
					end_date: string;
					is_example: boolean;
					my_role: string;
					period: string;
					time_elapsed: number;
					indicators: number;
					achieved: number;
					on_track: number;
					at_risk: number;
					off_track: number;
					no_data: number;
					not_due: number;
					no_target: number;
					due_reports: number;
					overdue_reports: number;
					submitted_reports: number;
				}[];
			};
			project_dashboard: {
				Args: {
					project_code: string;
					as_of?: string;
					statuses?: string[];
					partner?: string;
					place?: string;
					known?: string;
				};
				Returns: Json;
			};
			project_logframe: {
				Args: {
					project_code: string;
				};
				Returns: Json;
			};
			project_part: {
				Args: {
					project_code: string;
					part: string;
					skip?: number;
					take?: number;
				};
				Returns: Json;
			};
			project_settings: {
				Args: {
					project_code?: string;
				};
				Returns: Json;
			};
			publication: {
				Args: {
					publication_id: string;
				};
				Returns: Json;
			};
			publication_list: {
				Args: {
					project_code?: string;
				};
				Returns: Json;
			};
			publication_source: {
				Args: {
					project_code: string;
					from_period: string;
					to_period: string;
					audience?: Database['public']['Enums']['publication_audience'];
				};
				Returns: Json;
			};
			record_overlap: {
				Args: {
					project_code: string;
					indicator_code: string;
					period: string;
					reason: string;
					people?: number;
				};
				Returns: string;
			};
			remember_mapping: {
				Args: {
					project_code: string;
					headers: string;
					columns: Json;
				};
				Returns: undefined;
			};
			remind: {
				Args: {
					project_code: string;
					period: string;
					organisation: string;
				};
				Returns: Json;
			};
			remove_evidence: {
				Args: {
					evidence_id: string;
				};
				Returns: undefined;
			};
			renew_invitation: {
				Args: {
					invitation_id: string;
					days?: number;
				};
				Returns: string;
			};
			reopen_report: {
				Args: {
					report_id: string;
					reason: string;
				};
				Returns: Json;
			};
			report_form: {
				Args: {
					project_code: string;
					period: string;
					organisation: string;
				};
				Returns: Json;
			};
			report_list: {
				Args: {
					project_code: string;
				};
				Returns: Json;
			};
			resolve_comment: {
				Args: {
					comment_id: string;
				};
				Returns: undefined;
			};
			return_report: {
				Args: {
					report_id: string;
					reason: string;
				};
				Returns: Json;
			};
			revise_target: {
				Args: {
					project_code: string;
					indicator_code: string;
					date: string;
					reason: string;
					new_value?: number;
					approval_reference?: string;
					approved_on?: string;
				};
				Returns: string;
			};
			revoke_publication: {
				Args: {
					publication_id: string;
				};
				Returns: undefined;
			};
			revoke_share_link: {
				Args: {
					link_id: string;
				};
				Returns: undefined;
			};
			save_publication_texts: {
				Args: {
					project_code: string;
					from_period: string;
					to_period: string;
					texts: Json;
				};
				Returns: Json;
			};
			save_report: {
				Args: {
					report_id: string;
					version: number;
					observations: Json;
					narratives?: Json;
				};
				Returns: Json;
			};
			set_administrator: {
				Args: {
					person: string;
					administrator: boolean;
				};
				Returns: undefined;
			};
			shared_publication: {
				Args: {
					token: string;
				};
				Returns: Json;
			};
			submit_report: {
				Args: {
					report_id: string;
				};
				Returns: Json;
			};
			take_back_reminder: {
				Args: {
					reminder_id: string;
				};
				Returns: undefined;
			};
			targets_in_force: {
				Args: {
					project_code: string;
					on_day?: string;
				};
				Returns: {
					code: string;
					date: string;
					value: number;
				}[];
			};
			withdraw_comment: {
				Args: {
					comment_id: string;
				};
				Returns: undefined;
			};
			withdraw_invitation: {
				Args: {
					invitation_id: string;
				};
				Returns: undefined;
			};
		};
		Enums: {
			donor: 'europeaid' | 'jtip' | 'other';
			finding_level: 'error' | 'warning';
			indicator_accumulation: 'sum' | 'latest' | 'average' | 'maximum';
			indicator_combination: 'sum' | 'average' | 'maximum';
			indicator_direction: 'increase' | 'decrease';
			indicator_measure: 'number' | 'percentage' | 'milestone' | 'qualitative';
			indicator_status:
				'achieved' | 'on_track' | 'at_risk' | 'off_track' | 'no_data' | 'not_due' | 'no_target';
			membership_role: 'manager' | 'officer' | 'viewer';
			observation_state: 'reported' | 'not_applicable';
			publication_audience: 'donor' | 'public';
			publication_format: 'europeaid' | 'jtip';
			report_status: 'draft' | 'submitted' | 'returned' | 'approved';
			reporting_calendar: 'calendar' | 'us_fiscal';
			result_level: 'impact' | 'outcome' | 'output' | 'activity' | 'goal' | 'objective';
			target_path: 'linear' | 'step';
		};
		CompositeTypes: Record<never, never>;
	};
};
