/**
 * Weights and calibration of the matcher (figures only), written by bench/fit-match.ts; do not edit by hand.
 * Learned from one half of 2,735 public job titles and tasks, each with its right function among 500 (ESCO occupations as candidates; titles
 * of ESCO, UWV and VDAB); measured on the other half, see docs/benchmarks.md. A weight is what a likeness of 1 adds in log odds: more trusts that
 * field and channel more. Coefficients of a calibration stand in the order one, score, lead, share, functions, bestTasks, worstTask, titleScore, titleCovered, nameCovered, otherDiscipline, titleAgrees, tasksAgree.
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
          first: [0.543, -2.352, 0.909, 0.055, -0.487, 0, 0, 0, 0, 1.368, 0, 0, 0],
          suits: [-2.306, 16.86, 0.307, -0.197, -0.416, 0, 0, 0, 2.824, 0.808, -0.425, 0.834, 0],
        },
        both: {
          first: [0.319, -0.174, 1.822, -0.383, -0.272, 0, 0, 0, 0, 2.691, 0, 0, 0],
          suits: [-4.346, 7.84, -0.328, 0.535, -0.421, 5.939, 0, 0, 3.516, 1.958, -0.329, 0.27, -0.054],
        },
        tasks: {
          first: [-0.773, -1.465, -0.041, 1.133, 0.262, 0, 0, 0, 0, 0, 0, 0, 0],
          suits: [-3.419, 16.67, 0.137, 0.011, -0.219, 0.951, 0, 0, 0, 0, 0, 0, 1.41],
        },
      },
      large: {
        title: {
          first: [-1.55, -2.539, 0.655, -0.034, 0, 0, 0, 0, 0, 1.571, 0, 0, 0],
          suits: [-2.999, 1.983, 0.054, 0.081, 0, 0, 0, 0, -0.278, 1.793, -0.618, 2.277, 0],
        },
        both: {
          first: [-0.098, -6.01, 0.407, 0.618, 0, 0, 0, 0, 0, 0.205, 0, 0, 0],
          suits: [-1.915, -2.736, -0.465, 0.742, 0, 0.521, 0, 0, 1.029, 1.212, -0.602, 0.035, 1.21],
        },
        tasks: {
          first: [0.155, -3.812, -0.144, 1.444, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          suits: [-0.878, 0.958, -0.14, 0.332, 0, -0.319, 0, 0, 0, 0, 0, 0, 1.298],
        },
      },
    },
  },
  catalogue: {
    weights: {
      title: {
        names: { grams: 1.54, terms: 0.16, concepts: 1.72, vector: 4.78 },
        family: { grams: 0.77, terms: 0.12, concepts: 0, vector: 0.12 },
        purpose: { grams: 2.71, terms: 2.95, concepts: 6.37, vector: 3.81 },
        activities: { grams: 1.39, terms: 1.44, concepts: 3.9, vector: 1.98 },
        characteristics: { grams: 2.13, terms: 0.1, concepts: 5.14, vector: 0 },
      },
      task: {
        names: { grams: 0.18, terms: 2.1, concepts: 0, vector: 0 },
        family: { grams: 1.34, terms: 0.29, concepts: 5.32, vector: 0 },
        purpose: { grams: 0, terms: 0.43, concepts: 0, vector: 2.75 },
        activities: { grams: 11.34, terms: 3.88, concepts: 5.66, vector: 6.1 },
        characteristics: { grams: 0, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.934, task: 0.867, alignment: 19.85 },
      alignment: { terms: 0.318, concepts: 0.26, vector: 0.422, alone: 21.45 },
      total: { title: 41.13, task: 39.39 },
    },
    calibrations: {
      small: {
        title: {
          first: [0.665, -0.794, 0.346, 0.819, -0.249, 0, 0, -0.794, -0.35, 1.157, -1.149],
          suits: [-2.031, 10.316, 0.51, -0.46, -0.709, 0, 0, 10.316, 1.532, 0.051, -0.729],
        },
        both: {
          first: [1.959, -0.759, 2.13, -1.334, 0.627, -1.695, 0.894, 0.031, 0.07, 0.049, -4.038],
          suits: [-5.237, 9.748, -0.116, 0.328, -0.68, 5.436, 3.831, 5.569, 3.154, 1.225, -0.214],
        },
        tasks: {
          first: [-0.495, 4.246, -1.073, 1.654, 0.229, 1.572, 0.127, 0, 0, 0, 0],
          suits: [-3.59, 19.004, -0.047, 0.148, -0.447, 0.734, -0.703, 0, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-1.446, 0.514, 0.59, 0.306, 0, 0, 0, 0.514, -1.164, 2.071, -0.774],
          suits: [-1.055, 0.471, 0.068, 0.275, 0, 0, 0, 0.471, 0.214, 1.073, -0.416],
        },
        both: {
          first: [-0.327, -0.618, 0.725, 0.669, 0, 1.453, -2.98, -3.115, 2.061, -1.998, -1.911],
          suits: [-2.576, -0.201, -0.292, 0.564, 0, 2.12, 1.394, -1.104, 1.108, 1.915, -0.41],
        },
        tasks: {
          first: [-0.772, 2.811, 0.631, 0.771, 0, -1.547, 1.205, 0, 0, 0, 0],
          suits: [-1.011, 4.242, -0.08, 0.22, 0, -0.197, -0.205, 0, 0, 0, 0],
        },
      },
    },
  },
  knowledge: {
    weights: {
      title: {
        names: { grams: 1.94, terms: 0, concepts: 0, vector: 7.55 },
        family: { grams: 0.03, terms: 0.06, concepts: 0.43, vector: 0 },
        purpose: { grams: 0.34, terms: 1.33, concepts: 1.72, vector: 5.85 },
        activities: { grams: 1.12, terms: 1.02, concepts: 1.76, vector: 1.54 },
        characteristics: { grams: 0.67, terms: 0, concepts: 2.47, vector: 1.2 },
      },
      task: {
        names: { grams: 0.41, terms: 2.23, concepts: 0, vector: 0 },
        family: { grams: 1.28, terms: 0.7, concepts: 5.25, vector: 0 },
        purpose: { grams: 0, terms: 0, concepts: 0, vector: 1.9 },
        activities: { grams: 11.59, terms: 2.79, concepts: 5.01, vector: 7.17 },
        characteristics: { grams: 0, terms: 0, concepts: 0, vector: 0 },
      },
      both: { title: 0.932, task: 0.804, alignment: 19.15 },
      alignment: { terms: 0.276, concepts: 0.299, vector: 0.425, alone: 22.1 },
      total: { title: 29.03, task: 38.33 },
    },
    calibrations: {
      small: {
        title: {
          first: [1.501, -4.238, -0.16, 1.769, 0.006, 0, 0, -4.238, 3.793, -0.207, 0.161],
          suits: [-2.7, 8.208, 0.319, -0.307, -0.723, 0, 0, 8.208, 1.495, -0.522, -0.712],
        },
        both: {
          first: [0.392, 0.131, 0.586, 0.567, 1.231, 0.244, 0.042, 0.043, 0.09, 0.115, 0.136],
          suits: [-6.256, 14.737, 0.076, 0.18, -0.82, 3.766, 2.088, 11.509, 2.176, 0.056, 0.424],
        },
        tasks: {
          first: [0.861, 1.461, -1.915, 3.125, 0.063, 0.099, -0.383, 0, 0, 0, 0],
          suits: [-3.57, 19.51, -0.247, 0.356, -0.386, 0.463, -1.956, 0, 0, 0, 0],
        },
      },
      large: {
        title: {
          first: [-1.642, 1.288, 0.545, 0.331, 0, 0, 0, 1.288, -0.822, 1.378, -0.732],
          suits: [-2.003, 1.822, 0.084, 0.203, 0, 0, 0, 1.822, 0.16, 0.447, -0.714],
        },
        both: {
          first: [0.18, -1.309, 1.209, 0.245, 0, 0.242, -1.8, -2.826, 1.932, -1.331, -0.765],
          suits: [-3.244, 2.73, -0.39, 0.695, 0, 1.528, 0.871, 3.999, 0.172, 1.359, -0.053],
        },
        tasks: {
          first: [-0.972, 2.163, 0.045, 1.189, 0, -0.626, 2.016, 0, 0, 0, 0],
          suits: [-1.248, 4.055, -0.001, 0.152, 0, 0.096, -0.029, 0, 0, 0, 0],
        },
      },
    },
  },
};
