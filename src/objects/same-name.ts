import { ApiObject, App, YamlOutputType } from 'cdk8s';
import { IConstruct } from 'constructs';
import { warn } from '../diagnostics/warn';

/** Of each app: the objects whose names are watched, in the order in which they were made. */
const watchedIn = new WeakMap<IConstruct, ApiObject[]>();

/**
 * Adds a validation: no other object of the app may take the place of this one, in the cluster or in the folder of files.
 *
 * @param kinds the kinds of objects that could
 * @param cure what to do instead of two in one chart
 */
export function watchName(object: ApiObject, kinds: string[], cure: string): void {
  const watched = watchedIn.get(object.node.root) ?? [];
  watchedIn.set(object.node.root, watched);
  const earlier = [...watched];
  watched.push(object);
  const isSame = (other: ApiObject) => kinds.includes(other.kind) && other.name === object.name;
  const isInNamespace = ({ metadata }: ApiObject) => metadata.namespace === object.metadata.namespace;
  const told = ({ node, kind, name }: ApiObject) => `"${node.path}" (${kind}) also has the name ${name}`;
  let errors: string[] | undefined;

  const inChart = () =>
    object.chart.node
      .findAll()
      .filter((each): each is ApiObject => ApiObject.isApiObject(each) && each !== object && isSame(each))
      .filter((each) => each.chart === object.chart && isInNamespace(each))
      .filter((each) => earlier.includes(each) || !watched.includes(each)) // of two that are watched, one tells
      .map((each) => `${told(each)} in this namespace, so the one applied last would replace the other; ${cure}`);

  /** An app may write for several clusters, so two charts may have one. */
  const inOtherCharts = () => {
    const isInOneFolder = (object.node.root as App).yamlOutputType === YamlOutputType.FILE_PER_RESOURCE;
    const isInOnePlace = (each: ApiObject) => isInOneFolder || isInNamespace(each);
    const others = earlier.filter((each) => each.chart !== object.chart && isSame(each) && isInOnePlace(each));
    const other = others.at(-1); // which was compared with those before it
    if (other === undefined || JSON.stringify(other.toJson()) === JSON.stringify(object.toJson())) return [];
    if (isInOneFolder) {
      const remedy = 'use FOLDER_PER_CHART_FILE_PER_RESOURCE or different names';
      return [`${told(other)}, and FILE_PER_RESOURCE writes both to one file; ${remedy}`];
    }
    warn(
      object,
      `${told(other)} in this namespace, but is different, so in one cluster the one applied last would replace the other; ${cure}`,
    );
    return [];
  };

  // cdk8s validates the whole app for each chart.
  object.node.addValidation({ validate: () => (errors ??= [...inChart(), ...inOtherCharts()]) });
}

/** One that is a Secret, or from which an operator makes a Secret of its name. */
export const watchSecret = (object: ApiObject) =>
  watchName(object, ['Secret', 'ExternalSecret', 'SealedSecret'], 'give each token a name of its own');
