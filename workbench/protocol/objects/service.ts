import { excelObject, type ExcelObject } from "../members";
import { apiNotFound } from "../hostError";
import type { Session } from "../session";
import { memberName, PathType, type RequestBody } from "../wire";

const RESULT_METHODS = ["setInvocationResults", "setInvocationArrayResults"];

/** The custom-functions runtime's own object: through it the add-in's functions give their results. */
function customFunctionsObject(session: Session): ExcelObject {
  const settle = (results: unknown): null => {
    session.customFunctions.settle(results);
    return null;
  };
  return excelObject({
    type: "CustomFunctions",
    methods: {
      setInvocationResults: (values) => settle(values.raw(0)),
      setInvocationArrayResults: (values) => settle(values.raw(0)),
      _setOsfControlContainerReadyForCustomFunctions: () => null,
      _getEnabledFeatures: () => [],
    },
  });
}

/** Objects the client's runtime makes for itself, outside the workbook. */
export function serviceObject(session: Session, name: string): ExcelObject {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return customFunctionsObject(session);
    case "Microsoft.InternalService.AddinInternalService":
      return excelObject({ type: "AddinInternalService", methods: { notifyActionHandlerReady: () => null } });
    default:
      throw apiNotFound(name);
  }
}

/** Whether a request comes from the client's runtime and not from the add-in's code. */
export function isServiceRequest(body: RequestBody): boolean {
  const actions = body.Actions ?? [];
  const paths = Object.values(body.ObjectPaths ?? {});
  return (
    paths.some((path) => path.ObjectPathType === PathType.newObject) ||
    actions.some((action) => RESULT_METHODS.includes(memberName(action.Name)))
  );
}
