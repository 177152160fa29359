// The contents page of the web, the twin of app/features.cpp: one line for each feature. The order is that of the menu.
import { activityPages } from 'features/activity/ui/activity-pages.ts';
import { reviewPages } from 'features/activity/ui/review-pages.ts';
import { periodPages } from 'features/calendar/ui/period-pages.ts';
import { complaintPages } from 'features/complaint/ui/complaint-pages.ts';
import { homePages } from 'features/evaluation/ui/home-pages.ts';
import { resultPages } from 'features/evaluation/ui/result-pages.ts';
import { tablesPages } from 'features/evaluation/ui/tables-pages.ts';
import { teamPages } from 'features/evaluation/ui/team-pages.ts';
import { teamFeedbackPages } from 'features/feedback/ui/team-feedback-pages.ts';
import { peoplePages } from 'features/organisation/ui/people-pages.ts';
import { planPages } from 'features/plan/ui/plan-pages.ts';
import { policyPages } from 'features/policy/ui/policy-pages.ts';
import { servicePages } from 'features/service/ui/service-pages.ts';
import { surveyPages } from 'features/survey/ui/survey-pages.ts';
import { galleryPages } from 'web/gallery/gallery-pages.ts';
import { framePages } from 'web/shell/frame-pages.ts';
import type { Page } from 'web/shell/page.ts';

export const pages: readonly Page[] = [
  ...homePages,
  ...activityPages,
  ...planPages,
  ...resultPages,
  ...framePages,
  ...teamPages,
  ...reviewPages,
  ...teamFeedbackPages,
  ...complaintPages,
  ...periodPages,
  ...peoplePages,
  ...surveyPages,
  ...servicePages,
  ...tablesPages,
  ...policyPages,
  ...galleryPages, // none in the program: see vite.config.ts
];
