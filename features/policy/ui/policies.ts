// What the policy routes give and take (features/policy/policy_views.h).
export interface PolicyVersion {
  id: string;
  code: string;
  name: string; // permenpanrb-6-2022@1
  number: number;
  valid_from: string;
  title: string;
  decree: string;
}

export interface RulesView {
  version: PolicyVersion;
  sections: { title: string; lines: { text: string; article: string }[] }[];
  document: string;
}

export interface ReadyPolicy {
  code: string;
  title: string;
  decree: string;
  document: string;
}

export type Standing = 'ahead' | 'in_force' | 'past';

// The version in force is the latest that has begun; of two from the same day, the one of the higher number.
export function standings(versions: readonly PolicyVersion[], today: string): Map<string, Standing> {
  const later = (a: PolicyVersion, b: PolicyVersion) => b.valid_from.localeCompare(a.valid_from) || b.number - a.number;
  const begun = versions.filter(({ valid_from }) => valid_from <= today).sort(later);
  const standing = ({ id, valid_from }: PolicyVersion): Standing => (valid_from > today ? 'ahead' : id === begun[0]?.id ? 'in_force' : 'past');
  return new Map(versions.map((version) => [version.id, standing(version)]));
}
