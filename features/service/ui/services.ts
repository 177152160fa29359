// What the API of services gives.
export type Standing = 'open' | 'hidden' | 'ended';

export interface Service {
  id: string;
  code: string;
  name: string;
  unit: string;
  users: number;
  standing: Standing;
  address: string;
}
export interface Point {
  id: string;
  service: string;
  name: string;
  standing: Standing;
  address: string;
}

// What a form is about: a service, new without an id, or one of its points.
export type Edited = { kind: 'service'; of: Partial<Service> } | { kind: 'point'; of: Partial<Point> };
