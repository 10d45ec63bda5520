/**
 * Weights and calibration of the matcher (figures only), written by bench/fit-match.ts; do not edit by hand.
 * Learned from one half of 2,735 public job titles and tasks, each with its right function among 500 (ESCO occupations as candidates; titles
 * of ESCO, UWV and VDAB); measured on the other half, see docs/benchmarks.md. A weight is what a likeness of 1 adds in log odds: more trusts that
 * field and channel more. Coefficients of a calibration stand in the order one, score, lead, share, functions, bestTasks, worstTask, titleScore, titleCovered, nameCovered, otherDiscipline.
 */
import type { Calibrations } from './calibrate';
import type { EmbeddingOrigin } from './embedding/static-embedding';
import type { MatchWeights } from './weights';

export interface Fitted {
  readonly weights: MatchWeights;
  readonly calibrations: Calibrations;
}

/** Per origin of the embedding that is used; `none` without one. */
export const FITTED: Readonly<Record<EmbeddingOrigin | 'none', Fitted>> = {
  none: {
    weights: {
      title: {
        names: { grams: 6.18, terms: 2.38, concepts: 8.21, vector: 0 },
        family: { grams: 3.03, terms: 0.81, concepts: 3.15, vector: 0 },
        purpose: { grams: 9.07, terms: 5.63, concepts: 10.58, vector: 0 },
        activities: { grams: 9.31, terms: 2.45, concepts: 8.3, vector: 0 },
        characteristics: { grams: 3.36, terms: 0, concepts: 5.92, vector: 0 },
      },
      task: {
        names: { grams: 1.08, terms: 1.21, concepts: 0, vector: 0 },
        family: { grams: 3.5, terms: 0, concepts: 6.58, vector: 0 },
        purpose: { grams: 4.23, terms: 1.71, concepts: 3.34, vector: 0 },
        activities: { grams: 18.53, terms: 9.43, concepts: 10.18, vector: 0 },
        characteristics: { grams: 0.27, terms: 0.05, concepts: 1.03, vector: 0 },
      },
      both: { title: 0.799, task: 1.028, alignment: 17.81 },
      alignment: { terms: 0.558, concepts: 0.442, vector: 0, alone: 20.64 },
      total: { title: 78.38, task: 61.14 },
    },
    calibrations: {
      small: {
        title: {
          first: [0.627, -1.527, 0.897, 0.039, -0.573, 0, 0, -1.527, 1.425, 0.745, 0.143],
          suits: [-1.583, 10.575, 0.431, -0.347, -0.553, 0, 0, 10.575, 2.716, 0.797, -0.445],
        },
        both: {
          first: [2.446, 0.513, 0.331, 0.771, -0.079, -4.551, 0.136, 0.404, 1.916, 2.438, -2.173],
          suits: [-3.955, 7.807, -0.199, 0.429, -0.496, 5.434, 3.666, 1.705, 3.31, 2.032, -0.356],
        },
        tasks: {
          first: [0.499, 0.366, -0.256, 1.324, 0.153, -2.494, -0.083, 0, 0, 0, 0],
          suits: [-2.192, 16.305, -0.007, 0.162, -0.344, 1.529, 1.029, 0, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-1.523, -0.03, 0.633, -0.035, 0, 0, 0, -0.03, -1.245, 2.322, -0.736],
          suits: [-1.491, 1.128, 0.17, 0.001, 0, 0, 0, 1.128, 0.534, 1.206, -0.737],
        },
        both: {
          first: [-0.524, -3.756, 0.538, 0.4, 0, 0.208, -2.744, -3.826, 2.523, -1.034, -1.009],
          suits: [-1.634, -1.767, -0.362, 0.634, 0, 1.425, 1.037, -1.43, 0.877, 1.535, -0.686],
        },
        tasks: {
          first: [1.142, -1.442, -0.084, 1.369, 0, -2.93, -0.468, 0, 0, 0, 0],
          suits: [-0.255, 2.112, -0.086, 0.274, 0, -0.141, 0.527, 0, 0, 0, 0],
        },
      },
    },
  },
  catalogue: {
    weights: {
      title: {
        names: { grams: 3, terms: 1, concepts: 1, vector: 3 },
        family: { grams: 1, terms: 1, concepts: 1, vector: 0 },
        purpose: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        activities: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        characteristics: { grams: 1, terms: 0, concepts: 0, vector: 0 },
      },
      task: {
        names: { grams: 3, terms: 1, concepts: 1, vector: 3 },
        family: { grams: 1, terms: 1, concepts: 1, vector: 0 },
        purpose: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        activities: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        characteristics: { grams: 1, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.8, task: 0.9, alignment: 18 },
      alignment: { terms: 0.4, concepts: 0.3, vector: 0.3, alone: 18 },
      total: { title: 40, task: 40 },
    },
    calibrations: {
      small: {
        title: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        both: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        tasks: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        both: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        tasks: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
      },
    },
  },
  knowledge: {
    weights: {
      title: {
        names: { grams: 3, terms: 1, concepts: 1, vector: 3 },
        family: { grams: 1, terms: 1, concepts: 1, vector: 0 },
        purpose: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        activities: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        characteristics: { grams: 1, terms: 0, concepts: 0, vector: 0 },
      },
      task: {
        names: { grams: 3, terms: 1, concepts: 1, vector: 3 },
        family: { grams: 1, terms: 1, concepts: 1, vector: 0 },
        purpose: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        activities: { grams: 3, terms: 2, concepts: 2, vector: 3 },
        characteristics: { grams: 1, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.8, task: 0.9, alignment: 18 },
      alignment: { terms: 0.4, concepts: 0.3, vector: 0.3, alone: 18 },
      total: { title: 40, task: 40 },
    },
    calibrations: {
      small: {
        title: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        both: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        tasks: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        both: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
        tasks: {
          first: [-1, 0, 1, 1, 0, 0, 0, 0],
          suits: [-1, 5, 0, 0, 0, 0, 0, 0],
        },
      },
    },
  },
};
