/**
 * Weights and calibration of the matcher (figures only), written by bench/fit-match.ts; do not edit by hand.
 * Learned from one half of 2,707 public job titles and tasks, each with its right function among 500 (ESCO occupations as candidates; titles
 * of ESCO, UWV and VDAB); measured on the other half, see docs/benchmarks.md. A weight is what a likeness of 1 adds in log odds: more trusts that
 * field and channel more. Coefficients of a calibration stand in the order one, score, lead, share, functions, bestTasks, titleCovered, nameCovered, otherDiscipline, titleAgrees, tasksAgree, leadFifth, titleStands, tasksStand.
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
        names: { grams: 6.07, terms: 2.03, concepts: 9.15, vector: 0 },
        family: { grams: 3.12, terms: 0.85, concepts: 2.43, vector: 0 },
        purpose: { grams: 9, terms: 5.6, concepts: 11.09, vector: 0 },
        activities: { grams: 8.94, terms: 1.97, concepts: 9.59, vector: 0 },
        characteristics: { grams: 3.35, terms: 0, concepts: 5.91, vector: 0 },
      },
      task: {
        names: { grams: 0.91, terms: 1.28, concepts: 0, vector: 0 },
        family: { grams: 3.64, terms: 0, concepts: 6.12, vector: 0 },
        purpose: { grams: 4.35, terms: 1.7, concepts: 3, vector: 0 },
        activities: { grams: 18.29, terms: 9.25, concepts: 10.12, vector: 0 },
        characteristics: { grams: 0.55, terms: 0, concepts: 1.03, vector: 0 },
      },
      both: { title: 0.796, task: 1.033, alignment: 17.9 },
      alignment: { terms: 0.539, concepts: 0.461, vector: 0, alone: 21.06 },
      total: { title: 79.1, task: 60.24 },
    },
    calibrations: {
      small: {
        title: {
          first: [0.543, -2.352, 0.909, 0.055, -0.487, 0, 0, 1.368, 0, 0, 0, 0, 0, 0],
          suits: [-2.306, 16.86, 0.307, -0.197, -0.416, 0, 2.824, 0.808, -0.425, 0.834, 0, 0, 0, 0],
        },
        both: {
          first: [0.319, -0.174, 1.822, -0.383, -0.272, 0, 0, 2.691, 0, 0, 0, 0, 0, 0],
          suits: [-4.347, 7.84, -0.328, 0.535, -0.421, 5.939, 3.516, 1.958, -0.329, 0.27, -0.054, 0, 0, 0],
        },
        tasks: {
          first: [-0.773, -1.465, -0.041, 1.133, 0.262, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          suits: [-3.419, 16.67, 0.137, 0.011, -0.219, 0.951, 0, 0, 0, 0, 1.41, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-2.681, -2.205, 0.566, -0.046, 0, 0, 0, 1.687, 0, 0, 0, 0, 0.108, 0],
          suits: [-4.634, 8.547, -0.182, 0.164, 0, 0, -0.017, 1.848, -0.24, 0.196, 0, -0.438, 0.48, 0],
        },
        both: {
          first: [-0.097, -6.477, 0.42, 0.631, 0, 0, 0, 0.627, 0, 0, 0, 0, -0.04, 0.029],
          suits: [-4.394, -4.556, 0.025, -0.015, 0, 0.902, 1.203, 0.404, -0.349, -2.797, 2.321, 0.081, 0.355, 0.195],
        },
        tasks: {
          first: [-0.947, -5.391, -0.015, 1.204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.215],
          suits: [-3.795, -4.284, 0.183, -0.298, 0, 1.561, 0, 0, 0, 0, 1.824, 0.134, 0, 0.327],
        },
      },
    },
  },
  catalogue: {
    weights: {
      title: {
        names: { grams: 1.79, terms: 0, concepts: 2.78, vector: 4.79 },
        family: { grams: 0.81, terms: 1.04, concepts: 0, vector: 0.07 },
        purpose: { grams: 2.63, terms: 2.72, concepts: 5.93, vector: 4.17 },
        activities: { grams: 1.3, terms: 0.98, concepts: 5.2, vector: 1.75 },
        characteristics: { grams: 2.04, terms: 0, concepts: 5.11, vector: 0 },
      },
      task: {
        names: { grams: 0.34, terms: 2.63, concepts: 0, vector: 0 },
        family: { grams: 1.39, terms: 0.36, concepts: 5.62, vector: 0 },
        purpose: { grams: 0, terms: 0.32, concepts: 0, vector: 2.09 },
        activities: { grams: 12, terms: 4.25, concepts: 6.97, vector: 6.48 },
        characteristics: { grams: 0, terms: 0, concepts: 0, vector: 0.02 },
      },
      both: { title: 0.926, task: 0.84, alignment: 19.81 },
      alignment: { terms: 0.326, concepts: 0.267, vector: 0.408, alone: 21.49 },
      total: { title: 43.11, task: 42.47 },
    },
    calibrations: {
      small: {
        title: {
          first: [-0.757, -1.585, 0.045, 0.881, 0.2, 0, 0, 2.442, 0, 0, 0, 0, 0, 0],
          suits: [-3.189, 16.422, 0.349, -0.288, -0.562, 0, 1.523, 0.578, -0.454, 1.511, 0, 0, 0, 0],
        },
        both: {
          first: [1.415, -0.142, 2.295, -1.466, -0.318, 0, 0, 1.653, 0, 0, 0, 0, 0, 0],
          suits: [-6.136, 8.192, 0.273, -0.02, -0.686, 7.339, 3.922, 1.451, -0.493, 0.045, 0.56, 0, 0, 0],
        },
        tasks: {
          first: [1.348, 1.069, -0.149, 1.001, -0.44, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          suits: [-4.207, 16.238, -1.064, 1.133, -0.171, 1.03, 0, 0, 0, 0, 1.149, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-1.852, -1.398, 0.708, 0.098, 0, 0, 0, 1.686, 0, 0, 0, 0, 0.099, 0],
          suits: [-5.284, -0.316, 0.352, -0.458, 0, 0, 0.135, 1.382, -0.368, 0.091, 0, 0.034, 0.712, 0],
        },
        both: {
          first: [0.28, -3.308, 0.43, 0.68, 0, 0, 0, 1.684, 0, 0, 0, 0, -0.277, 0.241],
          suits: [-4.646, -4.086, 0.23, -0.138, 0, 1.881, 1.129, 1.359, -0.311, -1.581, 2.409, 0.323, 0.244, -0.069],
        },
        tasks: {
          first: [-1.496, 0.354, 0.524, 0.942, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.165],
          suits: [-3.122, -0.16, 0.43, -0.471, 0, 0.392, 0, 0, 0, 0, 1.32, 0.254, 0, 0.174],
        },
      },
    },
  },
  knowledge: {
    weights: {
      title: {
        names: { grams: 1.68, terms: 0, concepts: 1.36, vector: 7.75 },
        family: { grams: 0, terms: 0.09, concepts: 0.53, vector: 0 },
        purpose: { grams: 0.59, terms: 1.37, concepts: 1.71, vector: 5.49 },
        activities: { grams: 1.02, terms: 0.91, concepts: 1.69, vector: 1.3 },
        characteristics: { grams: 1.06, terms: 0, concepts: 2.87, vector: 0.88 },
      },
      task: {
        names: { grams: 0.55, terms: 2.07, concepts: 0, vector: 0 },
        family: { grams: 1.8, terms: 0.88, concepts: 3.98, vector: 0 },
        purpose: { grams: 0, terms: 0, concepts: 0, vector: 1.77 },
        activities: { grams: 11.79, terms: 2.41, concepts: 5.34, vector: 6.66 },
        characteristics: { grams: 0, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.908, task: 0.842, alignment: 19.07 },
      alignment: { terms: 0.26, concepts: 0.306, vector: 0.434, alone: 22.4 },
      total: { title: 30.3, task: 37.25 },
    },
    calibrations: {
      small: {
        title: {
          first: [0.678, -5.52, 0.031, 1.349, 0.148, 0, 0, 0.898, 0, 0, 0, 0, 0, 0],
          suits: [-5.489, 17.506, 0.687, -0.684, -0.775, 0, 1.015, -0.087, -0.353, 2.814, 0, 0, 0, 0],
        },
        both: {
          first: [0.956, 0.342, 2.006, -1.03, -0.476, 0, 0, 1.817, 0, 0, 0, 0, 0, 0],
          suits: [-10.524, 14.472, -0.296, 0.533, -0.524, 5.061, 3.333, 0.589, 0.016, 3.672, 0.867, 0, 0, 0],
        },
        tasks: {
          first: [0.651, 1.243, -0.748, 1.61, 0.089, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          suits: [-5.995, 17.813, -0.336, 0.416, -0.16, 0.362, 0, 0, 0, 0, 2.678, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [0.11, -0.915, 0.465, 0.709, 0, 0, 0, 1.55, 0, 0, 0, 0, -0.173, 0],
          suits: [-5.207, 0.712, 0.332, -0.41, 0, 0, 0.324, 0.827, -0.756, 0.137, 0, 0.074, 0.7, 0],
        },
        both: {
          first: [0.947, -0.133, 1.107, 0.45, 0, 0, 0, 0.67, 0, 0, 0, 0, -0.401, 0.019],
          suits: [-5.336, 0.557, 0.144, 0.013, 0, 0.507, 0.287, 0.964, -0.123, -1.704, 2.86, 0.326, 0.372, -0.155],
        },
        tasks: {
          first: [0.392, 1.136, -0.709, 1.591, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.063],
          suits: [-3.612, 0.527, 0.653, -0.676, 0, 0.499, 0, 0, 0, 0, 1.631, 0.274, 0, 0.094],
        },
      },
    },
  },
};
